import type { ClientAction, Permit } from "@naast/policy";
import type { PersonId } from "@naast/vocabulary";
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { StoredStep } from "../plan/step-repository.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredMembership = Tables["networkMember"]["$inferSelect"];
type Changing = Permit<Extract<ClientAction, `member.${string}` | `ownPart.${string}`> | "proposal.decide">;

/** The membership of one person in this plan, whatever became of it; null for who never took part. */
export async function readMember(read: Reader, { clientId }: Permit, personId: PersonId): Promise<StoredMembership | null> {
  const { networkMember } = read.tables;
  const [found] = await read
    .select()
    .from(networkMember)
    .where(and(eq(networkMember.clientId, clientId), eq(networkMember.personId, personId)));
  return found ?? null;
}

export function updateMember(tx: Writer, permit: Changing, { before, set }: Update<StoredMembership>): Promise<StoredMembership> {
  return updateVersioned(tx, permit, { table: tx.tables.networkMember, before, set });
}

/** Steps that somebody was asked for, offers or does: what becomes free when they rest or go. */
export function listStepsOf(read: Reader, { clientId }: Changing, personId: PersonId): Promise<readonly StoredStep[]> {
  const { step } = read.tables;
  return read
    .select()
    .from(step)
    .where(
      and(
        eq(step.clientId, clientId),
        eq(step.doerId, personId),
        inArray(step.state, ["requested", "offered", "accepted"]),
        isNull(step.removedAt),
      ),
    )
    .orderBy(step.createdAt, step.id)
    .then((rows) => rows);
}

/** What somebody was ticked for, "kind id" each, so that it can be put back when their going is taken back. */
export function listTicksOf(read: Reader, { clientId }: Changing, personId: PersonId): Promise<readonly string[]> {
  const { chosenReader } = read.tables;
  return read
    .select({ itemKind: chosenReader.itemKind, itemId: chosenReader.itemId })
    .from(chosenReader)
    .where(and(eq(chosenReader.clientId, clientId), eq(chosenReader.personId, personId)))
    .then((rows) => rows.map(({ itemKind, itemId }) => `${itemKind} ${itemId}`));
}

/** Takes somebody out of every list of ticked readers: nothing comes back by itself when they join again. */
export async function untickReader(tx: Writer, { clientId }: Changing, personId: PersonId): Promise<void> {
  const { chosenReader } = tx.tables;
  await tx.delete(chosenReader).where(and(eq(chosenReader.clientId, clientId), eq(chosenReader.personId, personId)));
}

/** Takes out what somebody wrote beside the client's words. A mark, as every removal; erasing takes the rows as well. */
export async function removeOwnWords(
  tx: Writer,
  { clientId }: Changing,
  { personId, at }: { personId: PersonId; at: Date },
): Promise<void> {
  const { comment, ownView, portraitLine, proposal, purposeAgreement } = tx.tables;
  for (const table of [comment, ownView, portraitLine, purposeAgreement]) {
    await tx
      .update(table)
      .set({ removedAt: at })
      .where(and(eq(table.clientId, clientId), eq(table.personId, personId), isNull(table.removedAt)));
  }
  await tx
    .update(proposal)
    .set({ removedAt: at })
    .where(
      and(
        eq(proposal.clientId, clientId),
        eq(proposal.proposerId, personId),
        or(eq(proposal.state, "waiting"), eq(proposal.state, "later")),
        isNull(proposal.removedAt),
      ),
    );
}
