import type { ClientId } from "@naast/vocabulary";
import { and, eq, gt, inArray, isNotNull, isNull, ne, notExists, or, sql } from "drizzle-orm";
import type { Reader } from "../store.ts";
import { type Caseload, isSeenByWorker } from "./caseload-reading.ts";

type In = { clientIds: readonly ClientId[] };

/** Meetings ahead that the worker sees, with what the worker said about each so far. */
export function listMeetingsAhead(read: Reader, permit: Caseload, { clientIds, now }: In & { now: Date }) {
  const { meeting, meetingReply } = read.tables;
  const own = and(eq(meetingReply.meetingId, meeting.id), eq(meetingReply.personId, permit.actorId), isNull(meetingReply.removedAt));
  return read
    .select({
      id: meeting.id,
      clientId: meeting.clientId,
      title: meeting.title,
      state: meeting.state,
      offeredTimes: meeting.offeredTimes,
      plannedBy: meeting.plannedBy,
      chairAskedId: meeting.chairAskedId,
      createdAt: meeting.createdAt,
      ownTimes: meetingReply.times,
      ownComing: meetingReply.coming,
    })
    .from(meeting)
    .leftJoin(meetingReply, own)
    .where(
      and(
        inArray(meeting.clientId, [...clientIds]),
        isNull(meeting.removedAt),
        or(eq(meeting.state, "proposed"), and(eq(meeting.state, "planned"), gt(meeting.startsAt, now))),
        isSeenByWorker(read, meeting, permit.actorId),
      ),
    )
    .then((rows) => rows);
}

/** What the worker is asked to bring to meetings that still go on. */
export function listAskedToBring(read: Reader, permit: Caseload, { clientIds, now }: In & { now: Date }) {
  const { contribution, meeting } = read.tables;
  return read
    .select({
      clientId: meeting.clientId,
      meetingId: meeting.id,
      words: contribution.what,
      byId: contribution.authorId,
      at: contribution.createdAt,
    })
    .from(contribution)
    .innerJoin(meeting, eq(meeting.id, contribution.meetingId))
    .where(
      and(
        inArray(meeting.clientId, [...clientIds]),
        eq(contribution.state, "requested"),
        eq(contribution.doerId, permit.actorId),
        isNull(contribution.removedAt),
        isNull(meeting.removedAt),
        or(eq(meeting.state, "proposed"), and(eq(meeting.state, "planned"), gt(meeting.startsAt, now))),
        isSeenByWorker(read, meeting, permit.actorId),
      ),
    )
    .then((rows) => rows);
}

/** Of meetings that were: words typed for the worker, and agreements with their name, that wait for their yes. */
export async function listOfTalksAsking(read: Reader, permit: Caseload, { clientIds }: In) {
  const { meeting, meetingAgreement, meetingVoice } = read.tables;
  const inPlans = and(inArray(meeting.clientId, [...clientIds]), isNull(meeting.removedAt), isSeenByWorker(read, meeting, permit.actorId));
  const { clientId, id: meetingId } = meeting;
  const voices = await read
    .select({ clientId, meetingId, words: meetingVoice.words, byId: meetingVoice.writtenBy, at: meetingVoice.createdAt })
    .from(meetingVoice)
    .innerJoin(meeting, eq(meeting.id, meetingVoice.meetingId))
    .where(and(eq(meetingVoice.speakerId, permit.actorId), isNull(meetingVoice.approvedAt), inPlans));
  const agreements = await read
    .select({ clientId, meetingId, words: meetingAgreement.what, byId: meetingAgreement.writtenBy, at: meetingAgreement.createdAt })
    .from(meetingAgreement)
    .innerJoin(meeting, eq(meeting.id, meetingAgreement.meetingId))
    .where(
      and(eq(meetingAgreement.ownerId, permit.actorId), eq(meetingAgreement.state, "waiting"), isNull(meetingAgreement.stepId), inPlans),
    );
  return { voices, agreements };
}

type Labelled = In & { meetings: readonly ClientId[]; purpose: readonly ClientId[] };

/**
 * Proposals of others about something that the worker sees, and to which they said nothing yet; the same rule as for one
 * plan. `meetings` and `purpose`: of whom the worker may read these too.
 */
export function listProposalsAsking(read: Reader, permit: Caseload, { clientIds, meetings, purpose }: Labelled) {
  const { goal, meeting, proposal, proposalResponse, step } = read.tables;
  const worker = permit.actorId;
  const said = read
    .select({ one: sql`1` })
    .from(proposalResponse)
    .where(and(eq(proposalResponse.proposalId, proposal.id), eq(proposalResponse.personId, worker), isNull(proposalResponse.removedAt)));
  const seenMeeting = and(inArray(meeting.clientId, [...meetings]), isNull(meeting.removedAt), isSeenByWorker(read, meeting, worker));
  const seenStep = and(isNull(step.removedAt), or(isNull(step.visibility), inArray(step.visibility, ["workers", "everyone", "chosen"])));
  return read
    .select({
      id: proposal.id,
      clientId: proposal.clientId,
      words: proposal.words,
      goalWords: goal.words,
      meetingTitle: meeting.title,
      byId: proposal.proposerId,
      at: proposal.proposedAt,
    })
    .from(proposal)
    .leftJoin(goal, and(eq(goal.id, proposal.goalId), isNull(goal.removedAt), isSeenByWorker(read, goal, worker)))
    .leftJoin(step, and(eq(step.id, proposal.stepId), eq(step.goalId, goal.id), seenStep))
    .leftJoin(meeting, and(eq(meeting.id, proposal.meetingId), seenMeeting))
    .where(
      and(
        inArray(proposal.clientId, [...clientIds]),
        eq(proposal.state, "waiting"),
        ne(proposal.proposerId, worker),
        isNull(proposal.removedAt),
        or(
          and(isNotNull(goal.id), or(isNull(proposal.stepId), isNotNull(step.id))),
          isNotNull(meeting.id),
          and(eq(proposal.kind, "changePurpose"), inArray(proposal.clientId, [...purpose])),
        ),
        notExists(said),
      ),
    )
    .then((rows) => rows);
}

/** Open rounds of three views that the worker joins in, and in which they did not say their own yet. */
export function listRoundsAsking(read: Reader, permit: Caseload, { clientIds }: In) {
  const { goal, roundView, viewRound, viewRoundPerson } = read.tables;
  const said = read
    .select({ one: sql`1` })
    .from(roundView)
    .where(and(eq(roundView.roundId, viewRound.id), eq(roundView.personId, permit.actorId), isNull(roundView.removedAt)));
  return read
    .select({ clientId: viewRound.clientId, question: viewRound.question, goalWords: goal.words, at: viewRound.openedAt })
    .from(viewRound)
    .innerJoin(viewRoundPerson, and(eq(viewRoundPerson.roundId, viewRound.id), eq(viewRoundPerson.personId, permit.actorId)))
    .leftJoin(goal, and(eq(goal.id, viewRound.goalId), isNull(goal.removedAt), isSeenByWorker(read, goal, permit.actorId)))
    .where(
      and(
        inArray(viewRound.clientId, [...clientIds]),
        isNull(viewRound.closedAt),
        isNull(viewRound.removedAt),
        or(isNull(viewRound.goalId), isNotNull(goal.id)),
        notExists(said),
      ),
    )
    .then((rows) => rows);
}
