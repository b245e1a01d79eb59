import { z } from "zod";

/** Lengths of what people write, in characters. One place, so that form, rule and column agree. */
export const wordLimit = { label: 40, name: 80, short: 140, sentence: 280, story: 2000, when: 60, email: 254, reason: 500 } as const;

// Control characters other than line break and tab mean a paste gone wrong or an attack; nobody types them.
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Words that must be there. The messages are keys of the text package (namespace `invalid`). */
export function writtenWords(limit: number) {
  return z
    .string({ error: "writeSomething" })
    .trim()
    .min(1, { error: "writeSomething" })
    .max(limit, { error: "tooLong" })
    .refine((words) => !controlCharacters.test(words) && words.isWellFormed(), { error: "strangeCharacters" });
}

/** Words that may be left out; an empty field counts as left out. */
export function optionalWords(limit: number) {
  return z
    .union([z.literal("").transform(() => null), z.null(), z.undefined().transform(() => null), writtenWords(limit)])
    .transform((words) => words ?? null);
}
