import type { Permit } from "@naast/policy";
import { and, asc, eq, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import { listProposals } from "../plan/proposal-reading.ts";
import { listRecorded } from "../plan/recorded-answer-repository.ts";
import { listSeenRoundViews } from "../plan/round-view-repository.ts";
import { listRoundPeople, listRounds } from "../plan/view-round-repository.ts";
import type { Reader } from "../store.ts";

type Taking = Permit<"plan.takeAlong">;

/** Earlier states of proposals and of what was said to them, the oldest first; without what was taken back at once. */
function listEarlier(read: Reader, { clientId }: Taking) {
  const { change, history } = read.tables;
  return read
    .select({ itemId: history.itemId, at: history.at, after: history.after })
    .from(history)
    .innerJoin(change, eq(change.id, history.changeId))
    .where(
      and(
        eq(history.clientId, clientId),
        inArray(history.itemKind, ["proposal", "proposalResponse"]),
        ne(history.reason, "undone"),
        isNull(change.undoneAt),
      ),
    )
    .orderBy(asc(history.id))
    .then((rows) => rows);
}

function listResponses(read: Reader, { clientId }: Taking) {
  const { proposalResponse } = read.tables;
  return read
    .select()
    .from(proposalResponse)
    .where(and(eq(proposalResponse.clientId, clientId), isNull(proposalResponse.removedAt)))
    .orderBy(asc(proposalResponse.createdAt), asc(proposalResponse.id))
    .then((rows) => rows);
}

/**
 * What people decided on together, for the client's file: what the client reads of it and nothing more. What others say in a
 * round of three views stays out as long as the client has not said theirs.
 */
export async function listDeciding(read: Reader, permit: Taking) {
  const [proposals, responses, earlier, rounds, roundPeople, roundViews, recorded] = await Promise.all([
    listProposals(read, permit),
    listResponses(read, permit),
    listEarlier(read, permit),
    listRounds(read, permit),
    listRoundPeople(read, permit),
    listSeenRoundViews(read, permit),
    listRecorded(read, permit),
  ]);
  // A file tells from the beginning on.
  return { proposals, responses, earlier, rounds: rounds.toReversed(), roundPeople, roundViews, recorded: recorded.toReversed() };
}
export type WholeDeciding = Awaited<ReturnType<typeof listDeciding>>;

/** What people said before the meetings of a plan: when they can, the agenda, who brings what, what they want to say. */
export async function listBefore(read: Reader, { clientId, actorId }: Taking) {
  const { agendaPoint, contribution, meetingNote, meetingReply } = read.tables;
  const [replies, points, contributions, notes] = await Promise.all([
    read
      .select()
      .from(meetingReply)
      .where(and(eq(meetingReply.clientId, clientId), isNull(meetingReply.removedAt)))
      .orderBy(asc(meetingReply.repliedAt), asc(meetingReply.id)),
    read
      .select()
      .from(agendaPoint)
      .where(and(eq(agendaPoint.clientId, clientId), isNull(agendaPoint.removedAt)))
      .orderBy(asc(agendaPoint.position), asc(agendaPoint.id)),
    read
      .select()
      .from(contribution)
      .where(and(eq(contribution.clientId, clientId), isNull(contribution.removedAt)))
      .orderBy(asc(contribution.createdAt), asc(contribution.id)),
    read
      .select()
      .from(meetingNote)
      .where(and(eq(meetingNote.clientId, clientId), or(eq(meetingNote.personId, actorId), isNotNull(meetingNote.sharedAt))))
      .orderBy(asc(meetingNote.writtenAt), asc(meetingNote.id)),
  ]);
  return { replies, points, contributions, notes };
}
export type WholeBefore = Awaited<ReturnType<typeof listBefore>>;
