import { z } from "zod";
import { visibilities } from "./consent.ts";
import { fileMoment as at, fileBy as by, fileKey as key, maybeWords as maybe } from "./file-shapes.ts";
import { day } from "./moment.ts";
import { callNumber, mostCalls, phaseShapes, relapseRequestStates } from "./relapse.ts";
import { wordLimit, writtenWords } from "./words.ts";

const phase = z.strictObject({
  shape: z.enum(phaseShapes),
  name: writtenWords(wordLimit.label),
  signWords: maybe(wordLimit.story),
  ownWords: maybe(wordLimit.story),
  stopWords: maybe(wordLimit.story),
  professionalWords: maybe(wordLimit.story),
  visibility: z.enum(visibilities),
  readers: z.array(key).max(100),
  at,
  requests: z
    .array(z.strictObject({ doer: by, words: writtenWords(wordLimit.sentence), state: z.enum(relapseRequestStates), at }))
    .max(500),
});

/** The plan for when it gets harder, as it goes along. That the night read a phase is not in the file: that was another house. */
export const relapseInFile = z.strictObject({
  phases: z
    .array(phase)
    .max(phaseShapes.length)
    .refine((phases) => new Set(phases.map(({ shape }) => shape)).size === phases.length, { error: "a shape stands here twice" }),
  calls: z
    .array(z.strictObject({ name: writtenWords(wordLimit.label), telephone: callNumber, whenWords: maybe(wordLimit.when) }))
    .max(mostCalls),
  coverWords: maybe(wordLimit.short),
  practicalWords: maybe(wordLimit.sentence),
  reviewOn: day.nullable(),
});
export type RelapseInFile = z.infer<typeof relapseInFile>;
/** Of who wrote nothing of it, and of a file from before this was kept. */
export const noRelapseInFile: RelapseInFile = { phases: [], calls: [], coverWords: null, practicalWords: null, reviewOn: null };
