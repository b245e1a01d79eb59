import { lastEvent, listSeenMeetings, listSharedNotes, ownTimeZone, readMeeting, readOwnNote, readPeople } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import { type Id, type MeetingListView, type MeetingPageView, NotFound, type PersonId } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { knowsOf } from "../network/known-member.ts";
import { chosenAmong } from "../plan/chosen-for-client.ts";
import { namedIn, peopleView } from "../plan/people-view.ts";
import { readerView } from "../plan/reader-view.ts";
import { detailsOf } from "./meeting-details.ts";
import { recordedAboutMeeting } from "./meeting-marks.ts";
import { meetingView } from "./meeting-view.ts";
import { nextMeetingDay } from "./next-meeting.ts";
import { leads } from "./require-meeting.ts";
import { whoComes } from "./who-comes.ts";

type Frame = Pick<MeetingPageView, "clientId" | "clientName" | "clientPersonId" | "reader" | "people" | "upTo" | "readAt">;

/** Who reads, and the names that the page may say: those the reader knows of, and those who said something here. */
async function frameOf(ctx: Context, permit: Permit, needed: ReadonlySet<PersonId>): Promise<Frame> {
  const { read } = ctx.store;
  const found = await readPeople(read, permit);
  const people = peopleView(found, today(ctx));
  const name = people.find(({ personId }) => personId === permit.actorId)?.name ?? "";
  return {
    clientId: permit.clientId,
    clientName: found.client.name,
    clientPersonId: permit.clientPersonId,
    reader: { ...readerView(permit, name), timeZone: await ownTimeZone(read, permit) },
    people: namedIn(people, { seesAll: permit.sees.labels.includes("purpose"), knows: knowsOf(permit, found), needed }),
    upTo: await lastEvent(read, permit),
    readAt: ctx.clock.now().getTime(),
  };
}

/** The page of one meeting, for who takes part in the plan and reads it. `NotFound` for every other. */
export async function readMeetingPage(
  ctx: Context,
  permit: Permit<"meeting.read">,
  { meetingId }: { meetingId: Id<"Meeting"> },
): Promise<MeetingPageView> {
  const { read } = ctx.store;
  const meeting = await readMeeting(read, permit, meetingId);
  if (!meeting) throw new NotFound();
  const knows = knowsOf(permit, await readPeople(read, permit));
  const asked = await whoComes(read, permit, { meeting, today: today(ctx) });
  const details = await detailsOf(read, permit, { meeting, invitedIds: asked });
  const said = [
    ...details.replies.map(({ personId }) => personId),
    ...details.points.map(({ authorId }) => authorId),
    ...details.contributions.flatMap(({ doerId, authorId }) => (doerId ? [doerId, authorId] : [authorId])),
  ];
  const named = new Set([
    ...said,
    permit.actorId,
    meeting.plannedBy,
    details.chairId,
    ...(meeting.chairAskedId ? [meeting.chairAskedId] : []),
  ]);
  const notes = await listSharedNotes(read, permit, meetingId);
  const own = await readOwnNote(read, permit, meetingId);
  const may = abilities(permit.facts);
  const nextDay = may.includes("meeting.plan")
    ? nextMeetingDay(meeting, { all: await listSeenMeetings(read, permit), now: ctx.clock.now() })
    : null;
  return {
    ...details,
    ...(await frameOf(ctx, permit, new Set([...named, ...notes.map(({ personId }) => personId)]))),
    invitedIds: asked.filter((personId) => knows(personId) || named.has(personId)),
    maySteer: leads(permit, meeting) && may.includes("meeting.reply"),
    mayChangePlace: may.includes("meeting.change"),
    note: own && { words: own.words, shared: own.sharedAt !== null },
    sharedNotes: notes.filter(({ personId }) => personId !== permit.actorId).map(({ personId, words }) => ({ personId, words })),
    nextDay,
    recorded: await recordedAboutMeeting(ctx, permit, meetingId),
    chosenForClient: await chosenAmong(read, permit, [meetingId]),
  };
}

/** All meetings that the reader sees, in every state, the latest first. */
export async function readMeetings(ctx: Context, permit: Permit<"meeting.read">): Promise<MeetingListView> {
  const rows = await listSeenMeetings(ctx.store.read, permit);
  const needed = new Set([permit.actorId, ...rows.map(({ plannedBy }) => plannedBy)]);
  // Who is ticked stands on the page of each; the list names nobody.
  return { ...(await frameOf(ctx, permit, needed)), meetings: rows.map((row) => meetingView(row, [])) };
}
