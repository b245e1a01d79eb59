import { z } from "zod";
import { forClient } from "./client.ts";
import { type Visibility, visibilities } from "./consent.ts";
import type { CommentView, OwnViewView } from "./conversation.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import type { Moment } from "./moment.ts";
import type { StepView } from "./step.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** What a goal is for (`domain.md` B2): belonging counts as much as papers. */
export const goalKinds = ["belonging", "emotional", "practical", "informational", "own"] as const;
export type GoalKind = (typeof goalKinds)[number];

/** Areas of life, after the inventory of Krachtwerk (`domain.md` 2.4). */
export const lifeDomains = ["living", "people", "money", "health", "days", "work", "meaning", "safety", "other"] as const;
export type LifeDomain = (typeof lifeDomains)[number];

export const goalStates = ["idea", "agreed", "doing", "reached", "resting", "letGo"] as const;
export type GoalState = (typeof goalStates)[number];

const goalWords = {
  words: writtenWords(wordLimit.sentence),
  kind: z.enum(goalKinds, { error: "choose" }),
  ownKind: optionalWords(wordLimit.name).default(null),
  lifeDomain: z.union([z.literal("").transform(() => null), z.null(), z.enum(lifeDomains)]).default(null),
  why: optionalWords(wordLimit.story).default(null),
};

export const newGoal = forClient.extend({
  ...goalWords,
  visibility: z.enum(visibilities).default("me"),
  readerIds: z.array(idOf("Person")).max(100).default([]),
});
export type NewGoal = z.infer<typeof newGoal>;

export const goalChoice = forClient.extend({ goalId: idOf("Goal") });

/** `version` is the one the words were read at; another one in the database means that somebody wrote in between. */
export const goalChange = goalChoice.extend({ ...goalWords, version: z.number().int().positive() });
export type GoalChange = z.infer<typeof goalChange>;

export const goalStateChange = goalChoice.extend({ state: z.enum(goalStates, { error: "choose" }) });
export const goalMove = goalChoice.extend({ direction: z.enum(["up", "down"]) });

export type GoalView = {
  id: Id<"Goal">;
  words: string;
  kind: GoalKind;
  ownKind: string | null;
  lifeDomain: LifeDomain | null;
  why: string | null;
  visibility: Visibility;
  /** With `chosen`: who is ticked. Only the client gets the list; others get an empty one. */
  readerIds: readonly PersonId[];
  state: GoalState;
  position: number;
  version: number;
  createdAt: Moment;
  changedAt: Moment;
  changedBy: PersonId;
  steps: readonly StepView[];
  ownViews: readonly OwnViewView[];
  comments: readonly CommentView[];
};
