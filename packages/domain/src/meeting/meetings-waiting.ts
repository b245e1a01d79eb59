import {
  listAgendaPoints,
  listContributions,
  listReplies,
  listSeenMeetings,
  type MeetingRow,
  type Reader,
  type StoredReply,
} from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import type { MeetingWaiting } from "@naast/vocabulary";
import { mayAnswerContribution } from "./contributions.ts";
import { decidesFor } from "./require-meeting.ts";

type Kind = MeetingWaiting["kind"];

type Asks = Extract<Kind, "meetingTimes" | "meetingComing" | "meetingChair">;
type AskedOf = Pick<MeetingRow, "offeredTimes" | "state" | "plannedBy" | "chairAskedId">;

/** What a meeting that lies ahead asks of the reader: times to tick, whether they come, whether they lead it. */
export function asksOf(
  { offeredTimes, state, plannedBy, chairAskedId }: AskedOf,
  permit: Pick<Permit, "actorId">,
  own: Pick<StoredReply, "times" | "coming"> | undefined,
): readonly Asks[] {
  const asks: Asks[] = [];
  const openTimes = (offeredTimes ?? []).some((moment) => own?.times[String(moment)] === undefined);
  if (state === "proposed" && openTimes) asks.push("meetingTimes");
  if (state === "planned" && !own?.coming && plannedBy !== permit.actorId) asks.push("meetingComing");
  if (chairAskedId === permit.actorId) asks.push("meetingChair");
  return asks;
}

async function waitingOf(read: Reader, permit: Permit, meeting: MeetingRow): Promise<readonly MeetingWaiting[]> {
  const replies = await listReplies(read, permit, meeting.id);
  const own = replies.find(({ personId }) => personId === permit.actorId);
  const base = { words: meeting.title, address: `/meeting/${meeting.id}`, itemId: meeting.id };
  const asked = asksOf(meeting, permit, own).map((kind) => ({
    ...base,
    kind,
    personId: meeting.plannedBy,
    since: meeting.createdAt.getTime(),
  }));
  const points = decidesFor(permit) ? await listAgendaPoints(read, permit, meeting.id) : [];
  const contributions = await listContributions(read, permit, meeting.id);
  return [
    ...asked,
    ...points
      .filter(({ state }) => state === "proposed")
      .map(({ id, words, authorId, createdAt }) => {
        return { ...base, kind: "meetingPoint" as const, itemId: id, words, personId: authorId, since: createdAt.getTime() };
      }),
    ...contributions
      .filter((one) => mayAnswerContribution(permit, one))
      .map(({ id, what, state, doerId, authorId, createdAt }) => {
        const personId = state === "offered" && doerId ? doerId : authorId;
        return { ...base, kind: "meetingContribution" as const, itemId: id, words: what, personId, since: createdAt.getTime() };
      }),
  ];
}

/** What waits for the reader about the meetings that lie ahead, for "waits for you". Nothing for who may not answer. */
export async function meetingsWaiting(read: Reader, permit: Permit, now: Date): Promise<readonly MeetingWaiting[]> {
  if (!abilities(permit.facts).includes("meeting.reply")) return [];
  const meetings = await listSeenMeetings(read, permit);
  const ahead = meetings.filter(({ state, startsAt }) => state === "proposed" || (state === "planned" && startsAt > now));
  const waiting: MeetingWaiting[] = [];
  for (const meeting of ahead) waiting.push(...(await waitingOf(read, permit, meeting)));
  return waiting;
}
