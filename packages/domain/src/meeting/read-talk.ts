import {
  lastEvent,
  listMeetingAgreements,
  listReleased,
  listResponses,
  listTalkPoints,
  listVoices,
  readPeople,
  readPrivateTime,
  readSeenPlan,
  readTalk,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Id, ParticipantView, PersonId, TalkView } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { knowsOf } from "../network/known-member.ts";
import { peopleView } from "../plan/people-view.ts";
import { readerView } from "../plan/reader-view.ts";
import { chairOf, leadsMeeting } from "./leads-meeting.ts";
import { recordedAboutMeeting } from "./meeting-marks.ts";
import { privateTimeSign } from "./private-time-sign.ts";
import { mayBeThere, seenMeeting } from "./seen-meeting.ts";
import { agreementView, courseOf, voicesApart } from "./talk-view.ts";

type Reading = Permit<"talk.read">;
type Asked = { meetingId: Id<"Meeting"> };

/** Everything that lies in the tables about one meeting, as far as the reader may read it. */
async function loadTalk(ctx: Context, permit: Reading, meetingId: Id<"Meeting">) {
  const { read } = ctx.store;
  const upTo = await lastEvent(read, permit);
  const meeting = await seenMeeting(read, permit, meetingId);
  const [talk, points, voices, agreements, responses, released, privateTime] = await Promise.all([
    readTalk(read, permit, meetingId),
    listTalkPoints(read, permit, meetingId),
    listVoices(read, permit, meetingId),
    listMeetingAgreements(read, permit, meetingId),
    listResponses(read, permit, meetingId),
    listReleased(read, permit, meetingId),
    readPrivateTime(read, permit, meetingId),
  ]);
  return { upTo, meeting, talk, points, voices, agreements, responses, released, privateTime };
}
type Loaded = Awaited<ReturnType<typeof loadTalk>>;

/** Whoever is there knows who else is; beyond that members know whom the client made known (`domain.md` 6.5). */
async function peopleIn(ctx: Context, permit: Reading, { meeting, points, voices, agreements, responses, released }: Loaded) {
  const { read } = ctx.store;
  const [found, there] = await Promise.all([readPeople(read, permit), mayBeThere(read, permit, { meeting, today: today(ctx) })]);
  const knows = knowsOf(permit, found);
  const presentIds = [...there].filter(knows);
  const named = new Set<PersonId>([
    ...presentIds,
    permit.actorId,
    permit.clientPersonId,
    chairOf(permit, meeting),
    ...points.map(({ authorId }) => authorId),
    ...voices.flatMap(({ speakerId, writtenBy }) => [speakerId, writtenBy]),
    ...agreements.flatMap(({ agreement }) => [agreement.ownerId, agreement.writtenBy]),
    ...responses.map(({ personId }) => personId),
    ...released.flatMap(({ writerIds }) => writerIds),
  ]);
  const people: readonly ParticipantView[] = peopleView(found, today(ctx)).filter(({ personId }) => named.has(personId));
  return { people, presentIds, clientName: found.client.name };
}

/** A meeting while it is going on and afterwards: points, approved voices, agreements, what the network released. */
export async function readTalkOf(ctx: Context, permit: Reading, { meetingId }: Asked): Promise<TalkView> {
  const now = ctx.clock.now();
  const loaded = await loadTalk(ctx, permit, meetingId);
  const { upTo, meeting, talk, points, voices, agreements, responses, released, privateTime } = loaded;
  const { people, presentIds, clientName } = await peopleIn(ctx, permit, loaded);
  const { goals } = await readSeenPlan(ctx.store.read, permit);
  const course = courseOf(talk, now);
  return {
    clientId: permit.clientId,
    clientName,
    clientPersonId: permit.clientPersonId,
    reader: readerView(permit, people.find(({ personId }) => personId === permit.actorId)?.name ?? ""),
    people,
    meetingId,
    title: meeting.title,
    startsAt: meeting.startsAt.getTime(),
    place: meeting.place,
    chairId: chairOf(permit, meeting),
    mayLead: leadsMeeting(permit, meeting),
    ...course,
    points: points.map(({ id, words, authorId }) => ({ id, words, byId: authorId, now: id === course.pointId })),
    ...voicesApart(voices, permit),
    agreements: agreements.map(agreementView),
    released: released.map(({ at, ...text }) => ({ ...text, at: at.getTime() })),
    presentIds,
    goals: goals.filter(({ state }) => state !== "letGo" && state !== "reached").map(({ id, words }) => ({ id, words })),
    absent: responses.map(({ id, personId, words, writtenAt }) => ({ id, personId, words, at: writtenAt.getTime() })),
    privateTime: privateTimeSign(permit, { meeting, talk, privateTime }),
    recorded: await recordedAboutMeeting(ctx, permit, meetingId),
    upTo,
    readAt: now.getTime(),
  };
}
