import { z } from "zod";
import { fileMoment as at, maybeWords as maybe } from "./file-shapes.ts";
import { answerValues, measureKey } from "./measure.ts";
import { wordLimit } from "./words.ts";

/** What the client answered to one measure over time, as it goes along. With whom it was shared is not in the file. */
export const lineInFile = z.strictObject({
  measure: measureKey,
  checks: z
    .array(z.strictObject({ at, measureVersion: z.number().int().min(1), answers: answerValues, words: maybe(wordLimit.sentence) }))
    .min(1)
    .max(5000),
});
export type LineInFile = z.infer<typeof lineInFile>;
