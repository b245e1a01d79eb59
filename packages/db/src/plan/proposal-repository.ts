import type { Permit } from "@naast/policy";
import { type Id, type NewProposal, newId } from "@naast/vocabulary";
import { and, eq, isNull } from "drizzle-orm";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { readGoal } from "./goal-repository.ts";

export type StoredProposal = Tables["proposal"]["$inferSelect"];

/** A proposal, for who decides and for who made it; null for anybody else. Who decides for the client has to see its goal. */
export async function readOwnProposal(
  read: Reader,
  permit: Permit<"proposal.decide" | "proposal.withdraw">,
  proposalId: Id<"Proposal">,
): Promise<StoredProposal | null> {
  const { proposal } = read.tables;
  const where = and(eq(proposal.id, proposalId), eq(proposal.clientId, permit.clientId), isNull(proposal.removedAt));
  const [found] = await read.select().from(proposal).where(where);
  if (!found || permit.isClient || found.proposerId === permit.actorId) return found ?? null;
  const decides = permit.delegationId !== null && found.goalId !== null && (await readGoal(read, permit, found.goalId)) !== null;
  return decides ? found : null;
}

export type AddedProposal = Omit<NewProposal, "clientId" | "goalKind"> & { goalKind: NewProposal["goalKind"] | null; at: Date };

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

export function updateProposal(
  tx: Writer,
  permit: Permit<"proposal.decide" | "proposal.withdraw">,
  { before, set }: Update<StoredProposal>,
): Promise<StoredProposal> {
  return updateVersioned(tx, permit, { table: tx.tables.proposal, before, set });
}
