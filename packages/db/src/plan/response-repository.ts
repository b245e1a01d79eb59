import type { Permit } from "@naast/policy";
import { type ClientId, type Id, newId, type PersonId, type ResponseKind } from "@naast/vocabulary";
import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredResponse = Tables["proposalResponse"]["$inferSelect"];

const responses = preparedRead((read, { proposalResponse }, given: Given<{ clientId: ClientId; proposalId: Id<"Proposal"> }>) =>
  read
    .select()
    .from(proposalResponse)
    .where(
      and(
        eq(proposalResponse.clientId, given.clientId),
        eq(proposalResponse.proposalId, given.proposalId),
        isNull(proposalResponse.removedAt),
      ),
    )
    .orderBy(asc(proposalResponse.createdAt), asc(proposalResponse.id)),
);

/** What people said to a proposal, in the order in which they first did. The caller has checked that the proposal is seen. */
export function listProposalResponses(read: Reader, { clientId }: Permit, proposalId: Id<"Proposal">): Promise<readonly StoredResponse[]> {
  return responses(read, { clientId, proposalId });
}

/** Which proposals somebody said something to. */
export async function listRespondedTo(read: Reader, { clientId, actorId }: Permit): Promise<ReadonlySet<Id<"Proposal">>> {
  const { proposalResponse } = read.tables;
  const own = and(eq(proposalResponse.clientId, clientId), eq(proposalResponse.personId, actorId), isNull(proposalResponse.removedAt));
  const rows = await read.select({ id: proposalResponse.proposalId }).from(proposalResponse).where(own);
  return new Set(rows.map(({ id }) => id));
}

/** Earlier states of these responses, the oldest first; what was taken back within the time for it is not among them. */
export async function listEarlierResponses(read: Reader, { clientId }: Permit, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { change, history } = read.tables;
  return read
    .select({ itemId: history.itemId, at: history.at, after: history.after })
    .from(history)
    .innerJoin(change, eq(change.id, history.changeId))
    .where(and(eq(history.clientId, clientId), inArray(history.itemId, [...ids]), ne(history.reason, "undone"), isNull(change.undoneAt)))
    .orderBy(asc(history.id));
}

type Responding = Permit<"proposal.respond" | "recordedAnswer.write" | "recordedAnswer.correct">;
export type PlacedResponse = { proposalId: Id<"Proposal">; personId: PersonId; kind: ResponseKind; words: string | null; at: Date };

/** What one person says; a later word replaces it. Gives the response before and after. */
export async function saveProposalResponse(
  tx: Writer,
  permit: Responding,
  { proposalId, personId, kind, words, at }: PlacedResponse,
): Promise<{ before: StoredResponse | null; after: StoredResponse }> {
  const { proposalResponse } = tx.tables;
  const { clientId } = permit;
  const own = and(
    eq(proposalResponse.proposalId, proposalId),
    eq(proposalResponse.personId, personId),
    eq(proposalResponse.clientId, clientId),
  );
  const [before] = await tx.select().from(proposalResponse).where(own);
  if (before) {
    const set = { kind, words, changedAt: at, removedAt: null };
    return { before, after: await updateVersioned(tx, permit, { table: proposalResponse, before, set }) };
  }
  const [after] = await tx
    .insert(proposalResponse)
    .values({ id: newId("ProposalResponse"), clientId, proposalId, personId, kind, words, createdAt: at, changedAt: at })
    .returning();
  if (!after) throw new Error("the response was not kept");
  return { before: null, after };
}
