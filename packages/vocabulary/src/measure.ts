import { z } from "zod";
import { writtenWords } from "./words.ts";

/** A measure is data. This is the shape of its file; a file of another shape is refused with the place that is wrong. */
export const measureKey = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: "a key has small letters, figures and hyphens" });
const key = measureKey;
const inBothLanguages = z.strictObject({ nl: writtenWords(400), en: writtenWords(400) });

const option = z.strictObject({ value: z.number().int(), score: z.number().int().optional(), words: inBothLanguages });
const choiceItem = z.strictObject({ kind: z.literal("choice"), key, words: inBothLanguages, options: z.array(option).min(2).max(12) });
const ladderItem = z.strictObject({
  kind: z.literal("ladder"),
  key,
  words: inBothLanguages,
  from: z.number().int(),
  to: z.number().int(),
  fromWords: inBothLanguages,
  toWords: inBothLanguages,
  /** Drawn as rungs, for who would rather look than read. */
  picture: z.boolean().default(false),
});
const wordsItem = z.strictObject({ kind: z.literal("words"), key, words: inBothLanguages });
const item = z.discriminatedUnion("kind", [choiceItem, ladderItem, wordsItem]);
export type MeasureItem = z.infer<typeof item>;

/** A sum of items, times a number. With more items open than `mayMiss` there is no score; what is open is never guessed. */
const scale = z.strictObject({
  key,
  words: inBothLanguages,
  from: z.number(),
  to: z.number(),
  items: z.array(key).min(1).max(40),
  times: z.number().positive().default(1),
  mayMiss: z.number().int().min(0).default(0),
  /** What a research paper calls a stretch of this scale. For evaluation of a group; never shown to a person. */
  bands: z.array(z.strictObject({ key, from: z.number(), to: z.number() })).default([]),
});
export type MeasureScale = z.infer<typeof scale>;

/** An answer after which the page says something kind and gives telephone numbers. It tells nobody. */
const careAfter = z.strictObject({ item: key, atLeast: z.number().optional(), atMost: z.number().optional() });

const answerValue = z.union([z.number().int(), z.string().max(2000), z.null()]);
export const answerValues = z.record(key, answerValue);
export type AnswerValue = z.infer<typeof answerValue>;
/** One value per item: a number, words, or null for an item that was skipped. */
export type AnswerValues = z.infer<typeof answerValues>;

const vector = z.strictObject({ answers: answerValues, scores: z.record(key, z.number().nullable()) });

export const measureAnswerers = ["client", "member"] as const;
export type MeasureAnswerer = (typeof measureAnswerers)[number];

const measureShape = z.strictObject({
  format: z.literal(1),
  key,
  version: z.number().int().min(1),
  title: inBothLanguages,
  intro: inBothLanguages,
  answerers: z.array(z.enum(measureAnswerers)).min(1),
  /** Offered unless the host says otherwise. */
  standard: z.boolean(),
  everyDays: z.strictObject({ from: z.number().int().min(0), to: z.number().int().min(1) }),
  licence: z.strictObject({ name: writtenWords(80), source: writtenWords(400), attribution: inBothLanguages.nullable() }),
  /** Per language: the official text, our own words, or our own translation that nobody tested. */
  languages: z.strictObject({
    nl: z.enum(["official", "own", "ownTranslation"]),
    en: z.enum(["official", "own", "ownTranslation"]),
  }),
  items: z.array(item).min(1).max(40),
  scales: z.array(scale).min(1).max(8),
  careAfter: z.array(careAfter).default([]),
  vectors: z.array(vector).min(1),
});
export type Measure = z.infer<typeof measureShape>;

function unknownKeys({ items, scales, careAfter: care, vectors }: Measure): readonly string[] {
  const known = new Set(items.map((each) => each.key));
  const scaleKeys = new Set(scales.map((each) => each.key));
  return [
    ...scales.flatMap((each) => each.items.filter((name) => !known.has(name))),
    ...care.map((each) => each.item).filter((name) => !known.has(name)),
    ...vectors.flatMap((each) => Object.keys(each.answers).filter((name) => !known.has(name))),
    ...vectors.flatMap((each) => Object.keys(each.scores).filter((name) => !scaleKeys.has(name))),
  ];
}

/** The shape, and that whatever a file names exists in it. */
export const measureFile = measureShape.superRefine((measure, context) => {
  for (const name of unknownKeys(measure)) context.addIssue({ code: "custom", message: `no item or scale is called "${name}"` });
  const keys = measure.items.map((each) => each.key);
  if (new Set(keys).size !== keys.length) context.addIssue({ code: "custom", message: "two items have the same key" });
  for (const each of measure.items) {
    if (each.kind === "ladder" && each.from >= each.to) context.addIssue({ code: "custom", message: `item "${each.key}" has no room` });
    if (each.kind === "ladder" && each.to - each.from > 100)
      context.addIssue({ code: "custom", message: `item "${each.key}" is too long` });
  }
});
