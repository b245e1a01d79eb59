import {
  listReplies,
  listResponses,
  listSeenMeetings,
  type MeetingRow,
  type Reader,
  readMeeting,
  readTalk,
  type StoredMeeting,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { type PersonId, type RecordableView, responsePeriod } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { hasReplied } from "./place-recorded-words.ts";
import { mayBeThere } from "./seen-meeting.ts";

type Kind = Extract<RecordableView["about"], `meeting${string}`>;
type Asks = { kind: Kind; answered: (personId: PersonId) => boolean };

async function beforeIt(read: Reader, permit: Permit, meeting: StoredMeeting): Promise<Asks> {
  const kind = meeting.state === "proposed" ? "meetingTimes" : "meetingComing";
  const replies = await listReplies(read, permit, meeting.id);
  const answered = (id: PersonId) => {
    const reply = replies.find(({ personId }) => personId === id);
    return hasReplied(meeting, kind, reply) || (kind === "meetingComing" && meeting.plannedBy === id);
  };
  return { kind, answered };
}

/** In the week after: who did not say that they would come, and said nothing about it yet. */
async function afterIt(read: Reader, permit: Permit, { meeting, now }: { meeting: StoredMeeting; now: Date }): Promise<Asks | null> {
  const talk = await readTalk(read, permit, meeting.id);
  if (!talk?.endedAt || talk.endedAt.getTime() + responsePeriod < now.getTime()) return null;
  const responses = await listResponses(read, permit, meeting.id);
  const replies = await listReplies(read, permit, meeting.id);
  const came = replies.filter(({ coming }) => coming === "yes");
  const answered = (id: PersonId) => [...came, ...responses].some(({ personId }) => personId === id);
  return { kind: "meetingWords", answered };
}

const isAhead = ({ state, startsAt }: MeetingRow, now: Date) => state === "proposed" || (state === "planned" && startsAt > now);
/** A meeting that ended longer ago than people can still respond to began longer ago too, save one of a whole day. */
const isLately = ({ state, startsAt }: MeetingRow, now: Date) =>
  (state === "held" || startsAt <= now) && startsAt.getTime() + 2 * responsePeriod > now.getTime();

/** What one meeting asks now of who is not there; null when that is nothing. */
async function asksOf(read: Reader, permit: Permit, { row, now }: { row: MeetingRow; now: Date }) {
  const ahead = isAhead(row, now);
  const meeting = ahead || isLately(row, now) ? await readMeeting(read, permit, row.id) : null;
  const asks = meeting && (ahead ? await beforeIt(read, permit, meeting) : await afterIt(read, permit, { meeting, now }));
  return meeting && asks ? { meeting, asks } : null;
}

/** What meetings ask of people who are not there, for who may write down what those say. By the names that the reader may know. */
export async function recordableMeetings(
  ctx: Context,
  permit: Permit,
  names: ReadonlyMap<PersonId, string>,
): Promise<readonly RecordableView[]> {
  const { read } = ctx.store;
  const now = ctx.clock.now();
  const found: RecordableView[] = [];
  for (const row of await listSeenMeetings(read, permit)) {
    const asked = await asksOf(read, permit, { row, now });
    if (!asked) continue;
    const { meeting, asks } = asked;
    const about = { about: asks.kind, aboutId: meeting.id, aboutWords: meeting.title };
    const times = asks.kind === "meetingTimes" ? (meeting.offeredTimes ?? []) : [];
    for (const personId of await mayBeThere(read, permit, { meeting, today: today(ctx) })) {
      const personName = names.get(personId);
      if (personName !== undefined && !asks.answered(personId)) found.push({ ...about, personId, personName, times });
    }
  }
  return found;
}
