import { z } from "zod";
import { goalIdChoice } from "./choice.ts";
import { forClient } from "./client.ts";
import { type Visibility, visibilities } from "./consent.ts";
import type { Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { type Day, day, type Moment } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/**
 * open: nobody yet · requested: asked, waits for that person's own yes · offered: somebody offers, waits for the client ·
 * accepted: the doer said yes (the client's own steps too) · done · stopped.
 */
export const stepStates = ["open", "requested", "offered", "accepted", "done", "stopped"] as const;
export type StepState = (typeof stepStates)[number];

const optionalDay = z.union([z.literal("").transform(() => null), z.null(), day]).default(null);

const stepWords = {
  what: writtenWords(wordLimit.short),
  /** A day, or nothing: some time. */
  onDay: optionalDay,
  /** In words, beside or instead of the day: "elke woensdag, 10.00 uur". */
  whenWords: optionalWords(wordLimit.when).default(null),
};

/** `doerId` null: nobody yet. The client's own id: the client does it. Anyone else: a request to that person. */
export const newStep = goalIdChoice.extend({
  ...stepWords,
  doerId: z.union([z.literal("").transform(() => null), z.null(), idOf("Person")]).default(null),
});
export type NewStep = z.infer<typeof newStep>;

/** "I can do this": on a new step, or on an open one. Waits for the client. */
export const newOffer = z.union([
  goalIdChoice.extend({ stepId: z.undefined().optional(), ...stepWords }),
  forClient.extend({ stepId: idOf("Step") }),
]);
export type NewOffer = z.infer<typeof newOffer>;

export const stepChoice = forClient.extend({ stepId: idOf("Step") });
export const stepChange = stepChoice.extend({ ...stepWords, version: z.number().int().positive() });
export type StepChange = z.infer<typeof stepChange>;
export const stepRequest = stepChoice.extend({ doerId: z.union([z.literal("").transform(() => null), z.null(), idOf("Person")]) });
export const stepAnswer = stepChoice.extend({ answer: z.enum(["yes", "no"]), words: optionalWords(wordLimit.sentence).default(null) });
export type StepAnswer = z.infer<typeof stepAnswer>;
export const stepReturn = stepChoice.extend({ words: optionalWords(wordLimit.sentence).default(null) });
export const offerDecision = stepChoice.extend({ answer: z.enum(["yes", "no"]) });
/** null: as wide as the goal. Never wider than the goal. */
export const stepNarrowing = stepChoice.extend({
  visibility: z.union([z.literal("").transform(() => null), z.null(), z.enum(visibilities)]),
});

/** What this reader may do with this step now; the interface shows it, the verb checks it again. */
export const stepAbilities = [
  "answer",
  "handBack",
  "finish",
  "reopen",
  "change",
  "stop",
  "request",
  "decideOffer",
  "offer",
  "withdrawOffer",
  "narrow",
] as const;
export type StepAbility = (typeof stepAbilities)[number];

export type StepView = {
  id: Id<"Step">;
  goalId: Id<"Goal">;
  what: string;
  onDay: Day | null;
  whenWords: string | null;
  state: StepState;
  /** Who is asked, offers, or does it. */
  doerId: PersonId | null;
  /** Who gave it back last, while the place is open again; with their words if they gave any. */
  returnedBy: PersonId | null;
  returnWords: string | null;
  visibility: Visibility | null;
  version: number;
  authorId: PersonId;
  createdAt: Moment;
  changedAt: Moment;
  changedBy: PersonId;
  doneAt: Moment | null;
  abilities: readonly StepAbility[];
};
