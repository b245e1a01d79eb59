import { z } from "zod";
import { forClient } from "./client.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { type AnswerValues, type Measure, measureKey } from "./measure.ts";
import type { Moment } from "./moment.ts";
import { optionalWords, wordLimit } from "./words.ts";

export const measureChoice = forClient.extend({ measureKey });

/** What somebody answers to one question. `value` null: they skip it, and that is what is kept. */
export const checkAnswer = forClient.extend({
  measureKey,
  /** The check that this answer belongs to; null for the first question. */
  checkId: z.union([z.literal("").transform(() => null), z.null(), idOf("Check")]).default(null),
  itemKey: measureKey,
  value: z.union([z.null(), z.number().int(), optionalWords(wordLimit.reason)]),
});
export type CheckAnswer = z.infer<typeof checkAnswer>;

/** Own words at one point of one's own line. */
export const checkNote = forClient.extend({ checkId: idOf("Check"), words: optionalWords(wordLimit.sentence) });
export type CheckNote = z.infer<typeof checkNote>;
export const checkChoice = forClient.extend({ checkId: idOf("Check") });

/** Exactly these people read this line from now on; nobody is a choice too. */
export const lineSharing = forClient.extend({ measureKey, readerIds: z.array(idOf("Person")).max(50).default([]) });
export type LineSharing = z.infer<typeof lineSharing>;

/** How long an answer may still be put right: a day. In milliseconds. */
export const answerPeriod = 24 * 60 * 60_000;

/** One time that somebody answered a measure. */
export type CheckView = {
  id: Id<"Check">;
  answeredAt: Moment;
  /** An item that is not named was not reached; null was skipped. */
  answers: AnswerValues;
  scores: Readonly<Record<string, number | null>>;
  noteWords: string | null;
  /** After this answer the page says something kind. Only for who answered. */
  asksForCare: boolean;
};

/** What somebody answered to one measure over time, oldest first. */
export type MeasureLineView = {
  id: Id<"MeasureLine">;
  measure: Measure;
  personId: PersonId;
  name: string;
  own: boolean;
  /** Who reads it. Only the one whose line it is reads this. */
  readerIds: readonly PersonId[];
  checks: readonly CheckView[];
};

export type WellbeingView = {
  /** What this reader may answer here; empty for who never answers. */
  measures: readonly Measure[];
  own: readonly MeasureLineView[];
  /** What others let this reader read. */
  shared: readonly MeasureLineView[];
  /** With whom this reader may share a line now. */
  possibleReaders: readonly { personId: PersonId; name: string }[];
  readAt: Moment;
};
