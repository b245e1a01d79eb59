// Letters: word of one or more events for one person. Exactly one process sends one, and at most once (decision 0015).
import type { App, ClientId, Id, LetterReason, PersonId } from "@naast/vocabulary";
import { newId } from "@naast/vocabulary";
import { and, asc, eq, gt, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import { columnsOf } from "../dialect/columns-of.ts";
import type { Reader, Writer } from "../store.ts";

export type DueMessage = {
  id: Id<"Message">;
  personId: PersonId;
  clientId: ClientId;
  organisationId: Id<"Organisation">;
  app: App;
  eventSeq: number;
};
export type Letter = { id: Id<"Letter">; personId: PersonId; app: App; channel: "email" | "text"; tries: number };
export type LetterMessage = DueMessage & { round: "first" | "reminder" };

const columns = ({ message }: Reader["tables"]) =>
  columnsOf(message, ["id", "personId", "clientId", "organisationId", "app", "eventSeq", "round"]);

/** Word whose time has come and that is in no letter yet. */
export async function listDueMessages(read: Reader, { now, limit }: { now: Date; limit: number }): Promise<readonly DueMessage[]> {
  const { message } = read.tables;
  return read
    .select(columns(read.tables))
    .from(message)
    .where(and(isNull(message.doneAt), lte(message.dueAt, now), isNull(message.letterId)))
    .orderBy(asc(message.dueAt), asc(message.eventSeq))
    .limit(limit);
}

export type NewLetter = { channel: "email" | "text"; messages: readonly DueMessage[]; at: Date };

/** One letter for word of one person that is due. What another process took in the meantime is left to it. */
export async function addLetter(tx: Writer, { channel, messages, at }: NewLetter): Promise<Id<"Letter"> | null> {
  const { letter, message } = tx.tables;
  const id = newId("Letter");
  const ids = messages.map((one) => one.id);
  const taken = await tx
    .update(message)
    .set({ letterId: id })
    .where(and(inArray(message.id, ids), isNull(message.letterId), isNull(message.doneAt)))
    .returning(columns(tx.tables));
  const [first] = taken;
  if (!first) return null;
  const { personId, organisationId, app } = first;
  await tx.insert(letter).values({ id, personId, organisationId, app, channel, nextTryAt: at, createdAt: at });
  return id;
}

/** Word that is not to be sent any more: closed to its reader, or stopped by them. */
export async function endMessages(
  tx: Writer,
  { ids, outcome, at }: { ids: readonly Id<"Message">[]; outcome: "closed" | "off"; at: Date },
): Promise<void> {
  if (ids.length === 0) return;
  const { message } = tx.tables;
  await tx
    .update(message)
    .set({ outcome, doneAt: at })
    .where(inArray(message.id, [...ids]));
}

/** What a letter is about, as far as it is not ended. */
export async function listMessagesOf(read: Reader, letterId: Id<"Letter">): Promise<readonly LetterMessage[]> {
  const { message } = read.tables;
  return read
    .select(columns(read.tables))
    .from(message)
    .where(and(eq(message.letterId, letterId), isNull(message.doneAt)))
    .orderBy(asc(message.eventSeq));
}

export type Hold = { holder: string; now: Date; until: Date };

/** Whether a letter can be sent now, or has to be looked after. A look takes no lock. */
export async function isLetterDue(read: Reader, now: Date): Promise<boolean> {
  const { letter } = read.tables;
  const waits = and(eq(letter.state, "waiting"), lte(letter.nextTryAt, now));
  const isFree = or(isNull(letter.heldUntil), lte(letter.heldUntil, now));
  const open = inArray(letter.state, ["waiting", "handedOver"]);
  const [found] = await read
    .select({ id: letter.id })
    .from(letter)
    .where(and(open, isFree, or(waits, eq(letter.state, "handedOver"))))
    .limit(1);
  return found !== undefined;
}

/** Takes the letter that waits longest; null when none is due, or another process was first. */
export async function holdLetter(tx: Writer, { holder, now, until }: Hold): Promise<Letter | null> {
  const { letter } = tx.tables;
  const isFree = or(isNull(letter.heldUntil), lte(letter.heldUntil, now));
  const isDue = and(eq(letter.state, "waiting"), lte(letter.nextTryAt, now), isFree);
  const [next] = await tx.select({ id: letter.id }).from(letter).where(isDue).orderBy(asc(letter.nextTryAt)).limit(1);
  if (!next) return null;
  const [held] = await tx
    .update(letter)
    .set({ holder, heldUntil: until })
    .where(and(eq(letter.id, next.id), isDue))
    .returning({ id: letter.id, personId: letter.personId, app: letter.app, channel: letter.channel, tries: letter.tries });
  return held ?? null;
}

type OfHolder = { id: Id<"Letter">; holder: string };

/**
 * Notes that the last word is about to be said to the server, before it is said. False: the letter is not this process's any
 * more, and must not leave. After this nobody sends it again by themselves.
 */
export async function markHandedOver(tx: Writer, { id, holder, now, until }: OfHolder & { now: Date; until: Date }): Promise<boolean> {
  const { letter } = tx.tables;
  const noted = await tx
    .update(letter)
    .set({ state: "handedOver", heldUntil: until })
    .where(and(eq(letter.id, id), eq(letter.holder, holder), eq(letter.state, "waiting"), gt(letter.heldUntil, now)))
    .returning({ id: letter.id });
  return noted.length > 0;
}

async function endMessagesOf(tx: Writer, id: Id<"Letter">, { outcome, at }: { outcome: "told" | "given up"; at: Date }): Promise<void> {
  const { message } = tx.tables;
  await tx
    .update(message)
    .set({ outcome, doneAt: at })
    .where(and(eq(message.letterId, id), isNull(message.doneAt)));
}

/** The server has it. */
export async function markLetterSent(tx: Writer, { id, holder, at }: OfHolder & { at: Date }): Promise<void> {
  const { letter } = tx.tables;
  const sent = { state: "sent" as const, reason: null, closedAt: at, heldUntil: null };
  await tx
    .update(letter)
    .set(sent)
    .where(and(eq(letter.id, id), eq(letter.holder, holder)));
  await endMessagesOf(tx, id, { outcome: "told", at });
}

/** It certainly did not leave; it waits for its next try. */
export async function postponeLetter(tx: Writer, { id, holder, nextTryAt }: OfHolder & { nextTryAt: Date }): Promise<void> {
  const { letter } = tx.tables;
  const later = { state: "waiting" as const, nextTryAt, heldUntil: null, tries: sql`${letter.tries} + 1` };
  await tx
    .update(letter)
    .set(later)
    .where(and(eq(letter.id, id), eq(letter.holder, holder)));
}

type Ending = OfHolder & { state: "dead" | "dropped"; reason: LetterReason; at: Date };

/** It does not leave: for the administrator to look at, or because nothing is left to say. */
export async function endLetter(tx: Writer, { id, holder, state, reason, at }: Ending): Promise<void> {
  const { letter } = tx.tables;
  await tx
    .update(letter)
    .set({ state, reason, closedAt: at, heldUntil: null, tries: sql`${letter.tries} + 1` })
    .where(and(eq(letter.id, id), eq(letter.holder, holder)));
}

/** Letters whose process went away after the last word may have been said: nobody knows, so nobody sends them again unasked. */
export async function endUnknownLetters(tx: Writer, now: Date): Promise<void> {
  const { letter } = tx.tables;
  await tx
    .update(letter)
    .set({ state: "dead", reason: "unknown", closedAt: now })
    .where(and(eq(letter.state, "handedOver"), lte(letter.heldUntil, now)));
}

/** Removes what was sent or given up before this moment, with what it was about. */
export async function removeLettersBefore(tx: Writer, before: Date): Promise<void> {
  const { letter, message } = tx.tables;
  await tx.delete(message).where(lt(message.doneAt, before));
  const old = tx.select({ id: letter.id }).from(letter).where(lt(letter.closedAt, before));
  await tx.delete(message).where(inArray(message.letterId, old));
  await tx.delete(letter).where(lt(letter.closedAt, before));
}
