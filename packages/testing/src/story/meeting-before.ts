import { type Id, minute, type TimeAnswer } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import type { Rows } from "../rows.ts";
import { type Actor, type Story, tell } from "./story.ts";

const replyIds = derivedIds("MeetingReply");
const pointIds = derivedIds("AgendaPoint");
const contributionIds = derivedIds("Contribution");
const quarterIds = derivedIds("RoomQuarter");
const coordinatorIds = derivedIds("MeetingCoordinator");
const noteIds = derivedIds("MeetingNote");

type Meeting = Rows["meeting"][number];
type Of = { meetingId: Id<"Meeting"> };

function meetingOf({ rows }: Story, meetingId: Id<"Meeting">): Meeting {
  const found = rows.meeting.find(({ id }) => id === meetingId);
  if (!found) throw new Error("the story told of no such meeting");
  return found;
}

/** More about a meeting that was planned: how long, a link, who leads it, how often. */
export function arrange(story: Story, meetingId: Id<"Meeting">, more: Partial<Meeting>): void {
  Object.assign(meetingOf(story, meetingId), more);
}

/** A room for a meeting that stands. */
export function book(story: Story, meetingId: Id<"Meeting">, roomId: Id<"Room">): void {
  const meeting = meetingOf(story, meetingId);
  meeting.roomId = roomId;
  const quarters = Math.ceil((meeting.minutes ?? 60) / 15);
  for (let at = 0; at < quarters; at += 1) {
    const startsAt = new Date(meeting.startsAt.getTime() + at * 15 * minute);
    const id = quarterIds(`${roomId} ${startsAt.toISOString()}`, startsAt);
    story.rows.roomQuarter.push({ id, clientId: story.clientId, roomId, startsAt, meetingId });
  }
}

/** The moment is still to be found, among these. */
export function offerTimes(
  story: Story,
  meetingId: Id<"Meeting">,
  { times, by, at }: { times: readonly Date[]; by: Actor; at: Date },
): void {
  const [first] = times;
  arrange(story, meetingId, {
    state: "proposed",
    offeredTimes: times.map((time) => time.getTime()),
    ...(first ? { startsAt: first } : {}),
  });
  tell(story, { by, at, event: { kind: "meeting.timesOffered" }, itemId: meetingId });
}

type Said = Of & { by: Actor; at: Date; times?: readonly (readonly [Date, TimeAnswer])[]; coming?: "yes" | "no"; words?: string };

/** Somebody says when they can, or whether they come. */
export function reply(story: Story, { meetingId, by, at, times = [], coming, words }: Said): void {
  const said = Object.fromEntries(times.map(([time, answer]) => [String(time.getTime()), answer]));
  const { clientId } = story;
  const row = { clientId, meetingId, personId: by.personId, times: said, coming: coming ?? null, words: words ?? null, repliedAt: at };
  story.rows.meetingReply.push({ id: replyIds(story.name(), at), ...row });
  tell(story, { by, at, event: { kind: "meeting.replied" }, itemId: meetingId });
}

/** A point that somebody would like to talk about; it waits for the client. */
export function proposePoint(story: Story, { meetingId, by, at, words }: Of & { by: Actor; at: Date; words: string }): void {
  const position = story.rows.agendaPoint.filter((point) => point.meetingId === meetingId).length + 1;
  const { clientId } = story;
  const row = { clientId, meetingId, words, authorId: by.personId, state: "proposed" as const, position, createdAt: at };
  story.rows.agendaPoint.push({ id: pointIds(story.name(), at), ...row });
  tell(story, { by, at, event: { kind: "meeting.pointProposed" }, itemId: meetingId });
}

type Brought = Of & { what: string; by: Actor; at: Date; state: Rows["contribution"][number]["state"]; doer?: Actor };

/** Something to bring, and whether somebody said yes. */
export function bring(story: Story, { meetingId, what, by, at, state, doer }: Brought): void {
  const { clientId } = story;
  const row = { clientId, meetingId, what, state, doerId: doer?.personId ?? null, authorId: by.personId, createdAt: at };
  story.rows.contribution.push({ id: contributionIds(story.name(), at), ...row });
  tell(story, { by, at, event: { kind: "meeting.contributionAsked" }, itemId: meetingId });
}

/** What somebody wants to say; only they read it. */
export function noteFor(story: Story, { meetingId, by, at, words }: Of & { by: Actor; at: Date; words: string }): void {
  const { clientId } = story;
  story.rows.meetingNote.push({ id: noteIds(story.name(), at), clientId, meetingId, personId: by.personId, words, writtenAt: at });
}

/** Somebody from outside coordinates a family group conference. */
export function coordinate(story: Story, { meetingId, personId, by, at }: Of & { personId: Actor["personId"]; by: Actor; at: Date }): void {
  const { clientId } = story;
  const row = { clientId, meetingId, personId, state: "active" as const, invitedBy: by.personId, invitedAt: at, answeredAt: at };
  story.rows.meetingCoordinator.push({ id: coordinatorIds(story.name(), at), ...row });
  tell(story, { by, at, event: { kind: "meeting.coordinatorAsked" }, itemId: meetingId });
}
