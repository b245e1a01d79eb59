import type { WholeTalks } from "@naast/db";
import type { Id, PlanFile, TalkInFile } from "@naast/vocabulary";
import type { FileKeys } from "./plan-file-keys.ts";

type OfFile = PlanFile["meetings"][number]["talk"];

/** What was said and agreed in one meeting, as it goes along; null when it has not begun. */
export function talkToFile(
  { talks, voices, agreements, responses, released, writers }: WholeTalks,
  meetingId: Id<"Meeting">,
  keys: FileKeys,
): OfFile {
  const talk = talks.find((one) => one.meetingId === meetingId);
  if (!talk) return null;
  const here = <Row extends { meetingId: Id<"Meeting"> }>(rows: readonly Row[]) => rows.filter((row) => row.meetingId === meetingId);
  const { fallbackWords, nextWords, nextOn, lookBackOn, lookBackWords } = talk;
  return {
    startedAt: talk.startedAt.toISOString(),
    endedAt: talk.endedAt?.toISOString() ?? null,
    fallbackWords,
    nextWords,
    nextOn,
    lookBackOn,
    lookBackWords,
    lookedBackAt: talk.lookedBackAt?.toISOString() ?? null,
    voices: here(voices).flatMap(({ speakerId, words, approvedWay, createdAt }) =>
      keys.saidBy(speakerId).map((by) => ({ by, words, aloud: approvedWay === "aloud", at: createdAt.toISOString() })),
    ),
    agreements: here(agreements).flatMap(({ what, ownerId, onDay, whenWords, state, createdAt }) =>
      keys.saidBy(ownerId).map((owner) => ({ what, owner, onDay, whenWords, state, at: createdAt.toISOString() })),
    ),
    absent: here(responses).flatMap(({ personId, words, writtenAt }) =>
      keys.saidBy(personId).map((by) => ({ by, words, at: writtenAt.toISOString() })),
    ),
    released: here(released).flatMap(({ id, words, at }) => {
      if (words === null || at === null) return [];
      const by = writers.filter(({ textId }) => textId === id).flatMap(({ personId }) => keys.saidBy(personId));
      return { by, words, at: at.toISOString() };
    }),
  };
}

/** Only what the client said and took on themselves. */
export function talkAlone(talk: OfFile, clean: (text: string) => string): OfFile {
  if (talk === null) return null;
  const maybe = (words: string | null) => (words === null ? null : clean(words));
  return {
    ...talk,
    fallbackWords: maybe(talk.fallbackWords),
    nextWords: maybe(talk.nextWords),
    voices: talk.voices.filter(({ by }) => by === null).map((voice) => ({ ...voice, words: clean(voice.words) })),
    agreements: talk.agreements
      .filter(({ owner }) => owner === null)
      .map((one) => ({ ...one, what: clean(one.what), whenWords: maybe(one.whenWords) })),
    absent: [],
    released: [],
  };
}

/** Everybody to whom it points, to see whether they are in the file. */
export function namedInTalk({ voices, agreements, absent, released }: TalkInFile): readonly (string | null)[] {
  return [...voices, ...absent]
    .map(({ by }) => by)
    .concat(
      agreements.map(({ owner }) => owner),
      released.flatMap(({ by }) => by),
    );
}
