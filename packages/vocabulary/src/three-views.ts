import { z } from "zod";
import { forClient } from "./client.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import type { Moment } from "./moment.ts";
import { wordLimit, writtenWords } from "./words.ts";

/** Who says what they find desirable before a goal is fixed (`domain.md` B5): each side in its own words. */
export const viewSides = ["client", "network", "worker"] as const;
export type ViewSide = (typeof viewSides)[number];

/** Around a goal that is an idea still, or around a question in the client's own words; exactly one of the two. */
export const newViewRound = forClient
  .extend({
    goalId: z.union([z.literal("").transform(() => null), z.null(), idOf("Goal")]).default(null),
    question: z.union([z.literal("").transform(() => null), z.null(), writtenWords(wordLimit.sentence)]).default(null),
    /** Who joins in, besides the client. Left out: everybody who sees the goal. */
    personIds: z.array(idOf("Person")).max(100).optional(),
  })
  .refine(({ goalId, question }) => (goalId === null) !== (question === null), { path: ["question"], error: "writeSomething" });
export type NewViewRound = z.infer<typeof newViewRound>;

export const viewRoundChoice = forClient.extend({ roundId: idOf("ViewRound") });

/** `saysNothing`: somebody who does not want to say something says so, and then reads what the others said. */
export const roundViewWords = viewRoundChoice
  .extend({
    words: z.union([z.literal("").transform(() => null), z.null(), writtenWords(wordLimit.story)]).default(null),
    saysNothing: z.boolean().default(false),
    /** Null: not written before. */
    version: z.number().int().positive().nullable().default(null),
  })
  .refine(({ words, saysNothing }) => saysNothing || words !== null, { path: ["words"], error: "writeSomething" });
export type RoundViewWords = z.infer<typeof roundViewWords>;

/** The client fixes the goal, in their own words. `version`: of the goal that was read; null when there is none yet. */
export const roundSettling = viewRoundChoice.extend({
  words: writtenWords(wordLimit.sentence),
  version: z.number().int().positive().nullable().default(null),
});
export type RoundSettling = z.infer<typeof roundSettling>;

/** What one person said; null words: they say nothing about it. */
export type RoundViewView = {
  id: Id<"RoundView">;
  personId: PersonId;
  personName: string;
  relationWords: string;
  side: ViewSide;
  words: string | null;
  version: number;
  changedAt: Moment;
};

export type ViewRoundView = {
  id: Id<"ViewRound">;
  goalId: Id<"Goal"> | null;
  goalVersion: number | null;
  /** The words of the goal now, or the question. */
  about: string;
  openedAt: Moment;
  closedAt: Moment | null;
  /** The reader's own; null as long as they said nothing. */
  yours: RoundViewView | null;
  /** What the others said; empty, whatever they said, until the reader's own is there. */
  others: readonly RoundViewView[];
  /** Sides on which somebody joins in, the reader left out. Says nothing of who wrote already. */
  sides: readonly ViewSide[];
  /** Who joins in, as far as the reader may know of them. */
  people: readonly { personId: PersonId; name: string; side: ViewSide }[];
  readerSide: ViewSide;
  mayWrite: boolean;
  mayClose: boolean;
};

/** Rounds of this reader, and for the client whom they can ask. */
export type ThreeViewsPage = {
  rounds: readonly ViewRoundView[];
  ideas: readonly { goalId: Id<"Goal">; words: string }[];
  candidates: readonly { personId: PersonId; name: string; relationWords: string; side: ViewSide }[];
};

type RoundField = { side: ViewSide; said: readonly RoundViewView[] };

/** The fields of a round: the client's first, then who is around them, then workers. Empty as long as nothing is read there. */
export function fieldsOfRound({ yours, others, sides, readerSide }: ViewRoundView): readonly RoundField[] {
  const said = yours ? [yours, ...others] : [];
  const shown = viewSides.filter((side) => side === readerSide || sides.includes(side));
  return shown.map((side) => ({ side, said: said.filter((view) => view.side === side) }));
}

/** What stands in a field of which nothing is read. It never says whether anybody wrote already. */
export function emptyFieldOf(side: ViewSide, { yours, closedAt, readerSide }: ViewRoundView): "notYet" | "hidden" | "hiddenClosed" {
  if (yours !== null || side === readerSide) return "notYet";
  return closedAt === null ? "hidden" : "hiddenClosed";
}
