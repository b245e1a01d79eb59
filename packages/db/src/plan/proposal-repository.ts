import type { Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import { and, desc, eq, isNull, or } from "drizzle-orm";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { readGoal } from "./goal-repository.ts";

export type StoredProposal = Tables["proposal"]["$inferSelect"];

/** A proposal, for who decides and for who made it; null for anybody else. Who decides for the client has to see its goal. */
export async function readOwnProposal(
  read: Reader,
  permit: Permit<"proposal.decide" | "proposal.withdraw" | "proposal.reopen" | "proposal.open" | "proposal.make" | "visibility.change">,
  proposalId: Id<"Proposal">,
): Promise<StoredProposal | null> {
  const { proposal } = read.tables;
  const where = and(eq(proposal.id, proposalId), eq(proposal.clientId, permit.clientId), isNull(proposal.removedAt));
  const [found] = await read.select().from(proposal).where(where);
  if (!found || permit.isClient || found.proposerId === permit.actorId) return found ?? null;
  const decides = permit.delegationId !== null && found.goalId !== null && (await readGoal(read, permit, found.goalId)) !== null;
  return decides ? found : null;
}

type Must = Pick<StoredProposal, "kind" | "goalId" | "words" | "goalKind" | "why" | "onDay" | "whenWords" | "doerId">;
type May = "setId" | "stepId" | "meetingId" | "aboutPersonId" | "memberRole" | "atTime" | "place";
export type AddedProposal = Must & Partial<Pick<StoredProposal, May>> & { at: Date };

export async function insertProposal(
  tx: Writer,
  permit: Permit<"proposal.make" | "agreement.propose">,
  { at, ...proposal }: AddedProposal,
): Promise<StoredProposal> {
  const { clientId, actorId: proposerId } = permit;
  const [row] = await tx
    .insert(tx.tables.proposal)
    .values({ ...proposal, id: newId("Proposal"), clientId, proposerId, proposedAt: at, state: "waiting" })
    .returning();
  if (!row) throw new Error("the proposal was not added");
  return row;
}

/** The items of one proposal that are there, in any state. */
export function listSet(read: Reader, { clientId }: Permit, setId: Id<"Proposal">): Promise<readonly StoredProposal[]> {
  const { proposal } = read.tables;
  const ofSet = or(eq(proposal.id, setId), eq(proposal.setId, setId));
  return read
    .select()
    .from(proposal)
    .where(and(eq(proposal.clientId, clientId), isNull(proposal.removedAt), ofSet))
    .orderBy(proposal.proposedAt, proposal.id)
    .then((rows) => rows);
}

/** The change by which the client said yes the last time, for what it carried out; null when that was taken back. */
export async function decidingChange(read: Reader, { clientId }: Permit, proposalId: Id<"Proposal">): Promise<Id<"Change"> | null> {
  const { change, history } = read.tables;
  const [row] = await read
    .select({ changeId: history.changeId })
    .from(history)
    .innerJoin(change, eq(change.id, history.changeId))
    .where(
      and(
        eq(history.clientId, clientId),
        eq(history.itemKind, "proposal"),
        eq(history.itemId, proposalId),
        eq(change.kind, "proposal.decided"),
        eq(history.reason, "changed"),
        isNull(change.undoneAt),
      ),
    )
    .orderBy(desc(history.id))
    .limit(1);
  return row?.changeId ?? null;
}

export function updateProposal(
  tx: Writer,
  permit: Permit<"proposal.decide" | "proposal.withdraw" | "proposal.reopen" | "proposal.open">,
  { before, set }: Update<StoredProposal>,
): Promise<StoredProposal> {
  return updateVersioned(tx, permit, { table: tx.tables.proposal, before, set });
}
