import type { Permit } from "@naast/policy";
import type { ClientId, Day, Id } from "@naast/vocabulary";
import { and, between, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { isShown, type SeenValues, seenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";
import type { Tables } from "../tables.ts";
import { isOfMeeting } from "./of-meeting.ts";

/** Agreements of a meeting, and where those that went into the plan stand now. NOTE: the caller has read the meeting. */
export function listMeetingAgreements(read: Reader, { clientId }: Permit, meetingId: Id<"Meeting">) {
  const { meetingAgreement, step } = read.tables;
  return read
    .select({ agreement: meetingAgreement, stepState: step.state, doerId: step.doerId })
    .from(meetingAgreement)
    .leftJoin(step, and(eq(step.id, meetingAgreement.stepId), isNull(step.removedAt)))
    .where(isOfMeeting(meetingAgreement, { clientId }, meetingId))
    .orderBy(meetingAgreement.createdAt, meetingAgreement.id)
    .then((rows) => rows);
}
export type ReadAgreement = Awaited<ReturnType<typeof listMeetingAgreements>>[number];

/** What people said afterwards who were not there. NOTE: the caller has read the meeting. */
export function listResponses(read: Reader, { clientId }: Permit, meetingId: Id<"Meeting">) {
  const { meetingResponse } = read.tables;
  return read
    .select()
    .from(meetingResponse)
    .where(and(isOfMeeting(meetingResponse, { clientId }, meetingId), isNull(meetingResponse.removedAt)))
    .orderBy(meetingResponse.writtenAt, meetingResponse.id)
    .then((rows) => rows);
}

/** What the network released of its private time, and who wrote it. Nothing that is sealed. NOTE: the caller has read the meeting. */
export async function listReleased(read: Reader, { clientId }: Permit, meetingId: Id<"Meeting">) {
  const { privateText, privateTime, privateWriter } = read.tables;
  const texts = await read
    .select({ id: privateText.id, words: privateText.releasedWords, at: privateText.releasedAt })
    .from(privateText)
    .innerJoin(privateTime, eq(privateTime.id, privateText.privateTimeId))
    .where(and(eq(privateText.clientId, clientId), eq(privateTime.meetingId, meetingId), isNotNull(privateText.releasedAt)))
    .orderBy(privateText.releasedAt, privateText.id);
  if (texts.length === 0) return [];
  const writers = await read
    .select({ textId: privateWriter.textId, personId: privateWriter.personId })
    .from(privateWriter)
    .where(
      inArray(
        privateWriter.textId,
        texts.map(({ id }) => id),
      ),
    );
  const writersOf = (id: Id<"PrivateText">) => writers.filter(({ textId }) => textId === id).map(({ personId }) => personId);
  return texts.flatMap(({ id, words, at }) => (words === null || at === null ? [] : { id, words, at, writerIds: writersOf(id) }));
}

type OfReader = Given<SeenValues & { clientId: ClientId }>;

/** What a reader is told about something that waits for their yes, beside its words. */
const waitingColumns = (row: Tables["meetingVoice"] | Tables["meetingAgreement"]) => ({
  meetingId: row.meetingId,
  byId: row.writtenBy,
  at: row.createdAt,
});

const voicesWaiting = preparedRead((read, { meeting, meetingVoice }, given: OfReader) =>
  read
    .select({ ...waitingColumns(meetingVoice), id: meetingVoice.id, words: meetingVoice.words })
    .from(meetingVoice)
    .innerJoin(meeting, eq(meeting.id, meetingVoice.meetingId))
    .where(
      and(
        eq(meetingVoice.clientId, given.clientId),
        eq(meetingVoice.speakerId, given.reader),
        isNull(meetingVoice.approvedAt),
        isShown(read, meeting, given),
      ),
    )
    .orderBy(meetingVoice.createdAt, meetingVoice.id),
);

const agreementsWaiting = preparedRead((read, { meeting, meetingAgreement }, given: OfReader) =>
  read
    .select({ ...waitingColumns(meetingAgreement), id: meetingAgreement.id, words: meetingAgreement.what })
    .from(meetingAgreement)
    .innerJoin(meeting, eq(meeting.id, meetingAgreement.meetingId))
    .where(
      and(
        eq(meetingAgreement.clientId, given.clientId),
        eq(meetingAgreement.ownerId, given.reader),
        eq(meetingAgreement.state, "waiting"),
        isNull(meetingAgreement.stepId),
        isShown(read, meeting, given),
      ),
    )
    .orderBy(meetingAgreement.createdAt, meetingAgreement.id),
);

/** What of the meetings that this reader sees waits for their yes: words that somebody typed for them, and agreements with their name. */
export async function listWaitingOfTalks(read: Reader, permit: Permit) {
  const values = { ...seenValues(permit, "meetings"), clientId: permit.clientId };
  const [voices, agreements] = await Promise.all([voicesWaiting(read, values), agreementsWaiting(read, values)]);
  return { voices, agreements };
}

/** Meetings of which the day to look back has come, since a day. */
export function listLookBacks(read: Reader, { clientId }: Permit, { since, today }: { since: Day; today: Day }) {
  const { meeting, meetingTalk } = read.tables;
  return read
    .select({ meetingId: meeting.id, title: meeting.title, lookBackOn: meetingTalk.lookBackOn })
    .from(meetingTalk)
    .innerJoin(meeting, eq(meeting.id, meetingTalk.meetingId))
    .where(
      and(
        eq(meetingTalk.clientId, clientId),
        isNull(meetingTalk.lookedBackAt),
        isNull(meeting.removedAt),
        between(meetingTalk.lookBackOn, since, today),
      ),
    )
    .then((rows) => rows);
}

/** The points that the client put on the agenda, in the client's order. NOTE: the caller has read the meeting. */
export function listTalkPoints(read: Reader, { clientId }: Permit, meetingId: Id<"Meeting">) {
  const { agendaPoint } = read.tables;
  const onAgenda = and(eq(agendaPoint.meetingId, meetingId), eq(agendaPoint.state, "onAgenda"), isNull(agendaPoint.removedAt));
  return read
    .select({ id: agendaPoint.id, words: agendaPoint.words, authorId: agendaPoint.authorId })
    .from(agendaPoint)
    .where(and(eq(agendaPoint.clientId, clientId), onAgenda))
    .orderBy(agendaPoint.position, agendaPoint.id)
    .then((rows) => rows);
}
