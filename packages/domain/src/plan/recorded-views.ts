import { listRecorded, namesOf, type Reader, type readPeople, type SeenPlan, type StoredRecorded } from "@naast/db";
import { abilities, type Permit } from "@naast/policy";
import type { PersonId, RecordedAnswerView } from "@naast/vocabulary";
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
  const steps = new Map(seen.steps.map((step) => [String(step.id), step.what]));
  const knows = knowsOf(permit, people);
  const shown = rows.filter(({ aboutId, personId, recordedBy }) => {
    return steps.has(aboutId) && (knows(personId) || recordedBy === permit.actorId);
  });
  const ids = shown.flatMap(({ personId, recordedBy }) => (recordedBy ? [personId, recordedBy] : [personId]));
  const names = await namesOf(read, [...new Set<PersonId>(ids)]);
  const now = ctx.clock.now();
  const able = abilities(permit.facts).includes("recordedAnswer.correct");
  return shown.map((row) =>
    recordedView(row, { names, aboutWords: steps.get(row.aboutId) ?? null, may: able && mayCorrect(row, { permit, now }) }),
  );
}

type Beside = { names: ReadonlyMap<PersonId, string>; aboutWords: string | null; may: boolean };

function recordedView(row: StoredRecorded, { names, aboutWords, may }: Beside): RecordedAnswerView {
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
    answer: row.answer,
    words: row.words,
    recordedAt: row.recordedAt.getTime(),
    correctableUntil: row.correctableUntil.getTime(),
    confirmedAt: row.confirmedAt?.getTime() ?? null,
    correctedAt: row.correctedAt?.getTime() ?? null,
    mayCorrect: may,
  };
}
