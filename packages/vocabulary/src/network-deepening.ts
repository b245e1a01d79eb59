import { z } from "zod";
import type { Id } from "./id.ts";
import { nodeChoice } from "./network-map.ts";
import { optionalWords, wordLimit } from "./words.ts";

/** How far away somebody is, in how one gets there: the accessibility of the Maastricht analysis, without an address. */
export const distances = ["sameHouse", "walking", "travelling", "farAway", "abroad"] as const;
export const knownSince = ["alwaysKnown", "manyYears", "someYears", "thisYear"] as const;
export const initiatives = ["self", "other", "both", "nobody"] as const;
/** The four functions of the Maastricht analysis, each on five points; affection first (`domain.md` 2.9). */
export const functions = ["affection", "connection", "preference", "practicalSupport"] as const;

const mayStayOpen = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.union([z.literal("").transform(() => null), z.null(), z.undefined().transform(() => null), z.enum(values, { error: "choose" })]);
/** How often in a year; a form sends text. */
const timesAYear = z.union(
  [
    z.literal("").transform(() => null),
    z.null(),
    z.undefined().transform(() => null),
    z.coerce.number().int().min(0, { error: "chooseNumber" }).max(2000, { error: "chooseNumber" }),
  ],
  // Words where a number is asked fit none of these.
  { error: "chooseNumber" },
);
const points = z.union([
  z.literal("").transform(() => null),
  z.null(),
  z.undefined().transform(() => null),
  z.coerce.number().int().min(1, { error: "choose" }).max(5, { error: "choose" }),
]);

/**
 * More about one person, for who wants to: the deepening form of the Maastricht analysis. Everything may stay open. Not
 * asked, on purpose: health, work, intelligence (`domain.md` 2.9).
 */
export const deepeningWords = z.object({
  distance: mayStayOpen(distances),
  since: mayStayOpen(knownSince),
  initiative: mayStayOpen(initiatives),
  faceToFace: timesAYear,
  byPhone: timesAYear,
  online: timesAYear,
  metWords: optionalWords(wordLimit.short),
  affection: points,
  connection: points,
  preference: points,
  practicalSupport: points,
});
export type DeepeningWords = z.infer<typeof deepeningWords>;

/** `shared`: who may see this person on the map reads this too; otherwise nobody but the client. */
export const nodeDeepening = nodeChoice.extend({
  ...deepeningWords.shape,
  shared: z.union([z.boolean(), z.enum(["yes", "no"]).transform((answer) => answer === "yes")]).default(false),
});
export type NodeDeepening = z.infer<typeof nodeDeepening>;

export type DeepeningView = DeepeningWords & { id: Id<"NodeDeepening">; nodeId: Id<"NetworkNode">; shared: boolean };
