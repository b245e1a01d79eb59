import type { ShelterPermit } from "@naast/policy";
import type { Id } from "@naast/vocabulary";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

const shown = 200;

/** What did not leave, of this organisation: when, how and why; never to whom or about what. */
export async function listDeadLetters(read: Reader, { organisationId }: ShelterPermit<"deadLetter.list">) {
  const { letter } = read.tables;
  const { id, channel, app, reason, tries, createdAt, closedAt } = letter;
  return read
    .select({ id, channel, app, reason, tries, createdAt, closedAt })
    .from(letter)
    .where(and(eq(letter.organisationId, organisationId), eq(letter.state, "dead")))
    .orderBy(desc(letter.closedAt))
    .limit(shown);
}

type Deciding = { letterId: Id<"Letter">; at: Date };

const deadLetter = ({ tables: { letter } }: Reader, { organisationId }: ShelterPermit, letterId: Id<"Letter">) =>
  and(eq(letter.id, letterId), eq(letter.organisationId, organisationId), eq(letter.state, "dead"));

/** Tries it anew, with a new count. False when there is no such letter. */
export async function retryDeadLetter(
  tx: Writer,
  permit: ShelterPermit<"deadLetter.decide">,
  { letterId, at }: Deciding,
): Promise<boolean> {
  const { letter } = tx.tables;
  const anew = { state: "waiting" as const, reason: null, tries: 0, nextTryAt: at, closedAt: null, holder: null, heldUntil: null };
  const found = await tx
    .update(letter)
    .set(anew)
    .where(deadLetter(tx, permit, letterId))
    .returning({ id: letter.id });
  return found.length > 0;
}

/** Lets it go. False when there is no such letter. */
export async function dropDeadLetter(tx: Writer, permit: ShelterPermit<"deadLetter.decide">, { letterId, at }: Deciding): Promise<boolean> {
  const { letter, message } = tx.tables;
  const gone = { state: "dropped" as const, closedAt: at };
  const found = await tx
    .update(letter)
    .set(gone)
    .where(deadLetter(tx, permit, letterId))
    .returning({ id: letter.id });
  const open = and(eq(message.letterId, letterId), isNull(message.doneAt));
  if (found.length > 0) await tx.update(message).set({ outcome: "given up", doneAt: at }).where(open);
  return found.length > 0;
}
