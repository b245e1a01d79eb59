import { checkAnswer } from "@naast/vocabulary";
import { z } from "zod";

const sent = checkAnswer.omit({ value: true }).extend({
  kind: z.enum(["choice", "ladder", "words"]),
  value: z.string().default(""),
  /** The press beside "on": what was filled in is then left out. */
  skip: z.string().optional(),
  nextItem: z.union([z.literal("").transform(() => null), z.coerce.number().int().min(1).max(40)]),
});

/** One question as a form sends it. Choosing nothing is not a skip: skipping is a press of its own. */
export const answerForm = sent.transform(({ kind, value, skip, ...answer }, context) => {
  if (skip !== undefined) return { ...answer, value: null };
  if (kind === "words") return { ...answer, value: value.trim() === "" ? null : value.trim() };
  if (!/^-?\d{1,6}$/.test(value)) {
    context.addIssue({ code: "custom", path: ["value"], message: "choose" });
    return z.NEVER;
  }
  return { ...answer, value: Number(value) };
});
