import {
  listCalls,
  listRelapseRequests,
  listSeenPhases,
  type PhaseWithReaders,
  type Reader,
  readCrisisCard,
  type StoredCall,
  type StoredCrisisCard,
  type StoredRelapseRequest,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import type { RelapseInFile } from "@naast/vocabulary";
import type { FileKeys } from "./plan-file-keys.ts";

export type WholeRelapse = {
  phases: readonly PhaseWithReaders[];
  requests: readonly StoredRelapseRequest[];
  calls: readonly StoredCall[];
  card: StoredCrisisCard | null;
};

/** The plan for when it gets harder as it lies in the tables. */
export async function readWholeRelapse(read: Reader, permit: Permit<"plan.takeAlong">): Promise<WholeRelapse> {
  const phases = await listSeenPhases(read, permit);
  const ids = phases.map(({ id }) => id);
  const [requests, calls, card] = await Promise.all([
    listRelapseRequests(read, permit, ids),
    listCalls(read, permit),
    readCrisisCard(read, permit),
  ]);
  return { phases, requests, calls, card };
}

export function relapseToFile({ phases, requests, calls, card }: WholeRelapse, keys: FileKeys): RelapseInFile {
  return {
    phases: phases.map(({ id, shape, name, signWords, ownWords, stopWords, professionalWords, visibility, readerIds, createdAt }) => ({
      shape,
      name,
      signWords,
      ownWords,
      stopWords,
      professionalWords,
      visibility,
      readers: readerIds.flatMap((reader) => keys.of(reader) ?? []),
      at: createdAt.toISOString(),
      requests: requests
        .filter(({ phaseId }) => phaseId === id)
        .map(({ doerId, words, state, createdAt: asked }) => ({ doer: keys.of(doerId), words, state, at: asked.toISOString() })),
    })),
    calls: calls.map(({ name, telephone, whenWords }) => ({ name, telephone, whenWords })),
    coverWords: card?.coverWords ?? null,
    practicalWords: card?.practicalWords ?? null,
    reviewOn: card?.reviewOn ?? null,
  };
}

/** Whoever is named in it, for a file that was cut or edited by hand. */
export function namedInRelapse({ phases }: RelapseInFile): readonly (string | null)[] {
  return phases.flatMap(({ readers, requests }) => [...readers, ...requests.map(({ doer }) => doer)]);
}

type Clean = (text: string) => string;
const maybe = (words: string | null, clean: Clean) => (words === null ? null : clean(words));

/** The client's own words of it, without names that the plan knows, without what others do and whom to call. */
export function relapseAlone(relapse: RelapseInFile, clean: Clean): RelapseInFile {
  return {
    ...relapse,
    phases: relapse.phases.map((phase) => ({
      ...phase,
      name: clean(phase.name),
      signWords: maybe(phase.signWords, clean),
      ownWords: maybe(phase.ownWords, clean),
      stopWords: maybe(phase.stopWords, clean),
      professionalWords: maybe(phase.professionalWords, clean),
      visibility: "me",
      readers: [],
      requests: [],
    })),
    calls: [],
    coverWords: maybe(relapse.coverWords, clean),
    practicalWords: maybe(relapse.practicalWords, clean),
  };
}
