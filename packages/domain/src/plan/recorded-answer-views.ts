import {
  listProposals,
  listRecorded,
  listReplies,
  listSeenMeetings,
  namesOf,
  type Reader,
  type readPeople,
  type SeenPlan,
  type StoredRecorded,
} from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import { isAboutMeeting, type PersonId, type RecordedAnswerView, type RecordedTime } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { knowsOf } from "../network/known-member.ts";

type Around = { read: Reader; seen: SeenPlan; people: Awaited<ReturnType<typeof readPeople>> };

/** Whether this reader can put it right still: the person themselves, or who wrote it down for them. */
export function mayCorrect(recorded: StoredRecorded, { permit, now }: { permit: Permit; now: Date }): boolean {
  const isTheirs = recorded.personId === permit.actorId || recorded.recordedBy === permit.actorId;
  return isTheirs && recorded.correctableUntil.getTime() > now.getTime();
}

/**
 * What was written down for who was not there, as far as the reader sees what it is about and may know of the person. Who
 * wrote it down and whose answer it is see it as long as they see the step.
 */
export async function recordedViews(ctx: Context, permit: Permit, { read, seen, people }: Around): Promise<readonly RecordedAnswerView[]> {
  const rows = await listRecorded(read, permit);
  if (rows.length === 0) return [];
  const about = new Map<string, string>(seen.steps.map(({ id, what }) => [id, what]));
  for (const { proposal } of await listProposals(read, permit)) about.set(proposal.id, proposal.words);
  const meetings = rows.some(({ aboutKind }) => isAboutMeeting(aboutKind)) ? await listSeenMeetings(read, permit) : [];
  for (const { id, title } of meetings) about.set(id, title);
  const knows = knowsOf(permit, people);
  const shown = rows.filter(({ aboutId, personId, recordedBy }) => {
    return about.has(aboutId) && (knows(personId) || recordedBy === permit.actorId);
  });
  const ids = shown.flatMap(({ personId, recordedBy }) => (recordedBy ? [personId, recordedBy] : [personId]));
  const names = await namesOf(read, [...new Set<PersonId>(ids)]);
  const now = ctx.clock.now();
  const able = abilities(permit.facts).includes("recordedAnswer.correct");
  const timesOf = await recordedTimes(read, permit, { shown, meetings });
  return shown.map((row) =>
    recordedView(row, {
      names,
      times: timesOf(row),
      aboutWords: about.get(row.aboutId) ?? null,
      may: able && mayCorrect(row, { permit, now }),
      reads: readsAnswer(row, permit),
    }),
  );
}

type Times = { shown: readonly StoredRecorded[]; meetings: Awaited<ReturnType<typeof listSeenMeetings>> };

/** The times that are offered, with what the person says about each now. */
async function recordedTimes(read: Reader, permit: Permit, { shown, meetings }: Times) {
  const asked = meetings.filter(({ id }) => shown.some(({ aboutKind, aboutId }) => aboutKind === "meetingTimes" && aboutId === id));
  const replies = new Map(await Promise.all(asked.map(async ({ id }) => [String(id), await listReplies(read, permit, id)] as const)));
  return ({ aboutKind, aboutId, personId }: StoredRecorded): readonly RecordedTime[] => {
    if (aboutKind !== "meetingTimes") return [];
    const said = replies.get(aboutId)?.find((reply) => reply.personId === personId)?.times ?? {};
    const offered = asked.find(({ id }) => id === aboutId)?.offeredTimes ?? [];
    return offered.map((startsAt) => ({ startsAt, answer: said[String(startsAt)] ?? null }));
  };
}

/** What others say to a proposal is read beside it, once the reader said their own (`peers.md` 6.7); here is only that it was written down. */
function readsAnswer({ aboutKind, personId, recordedBy }: StoredRecorded, { isClient, actorId }: Permit): boolean {
  return aboutKind !== "proposalResponse" || isClient || personId === actorId || recordedBy === actorId;
}

type Beside = {
  names: ReadonlyMap<PersonId, string>;
  aboutWords: string | null;
  times: readonly RecordedTime[];
  may: boolean;
  reads: boolean;
};

function recordedView(row: StoredRecorded, { names, aboutWords, times, may, reads }: Beside): RecordedAnswerView {
  return {
    id: row.id,
    about: row.aboutKind,
    aboutId: row.aboutId,
    aboutWords,
    personId: row.personId,
    personName: names.get(row.personId) ?? "",
    recordedBy: row.recordedBy,
    recordedByName: row.recordedBy === null ? "" : (names.get(row.recordedBy) ?? ""),
    way: row.way,
    saidOn: row.saidOn,
    readBack: row.readBack,
    answer: reads ? row.answer : null,
    words: reads ? row.words : null,
    times,
    recordedAt: row.recordedAt.getTime(),
    correctableUntil: row.correctableUntil.getTime(),
    confirmedAt: row.confirmedAt?.getTime() ?? null,
    correctedAt: row.correctedAt?.getTime() ?? null,
    mayCorrect: may,
  };
}
