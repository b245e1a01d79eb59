import type { PersonId, StepAbility, StepState } from "@naast/vocabulary";

/** What a decision about one step depends on, beside the permit. */
export type StepFacts = { state: StepState; doerId: PersonId | null; authorId: PersonId };
export type StepReader = { personId: PersonId; isClient: boolean; mayWrite: boolean };

const asClient: Readonly<Record<StepState, readonly StepAbility[]>> = {
  open: ["request", "change", "stop", "narrow"],
  requested: ["request", "change", "stop", "narrow"],
  offered: ["decideOffer", "stop", "narrow"],
  accepted: ["finish", "request", "change", "stop", "narrow"],
  done: ["reopen", "narrow"],
  stopped: ["reopen", "narrow"],
};

const asDoer: Readonly<Record<StepState, readonly StepAbility[]>> = {
  open: ["offer"],
  requested: ["answer"],
  offered: ["change", "withdrawOffer"],
  accepted: ["finish", "handBack", "change"],
  done: [],
  stopped: [],
};

/**
 * What somebody may do with a step now. A step for somebody else is a request until that person says yes
 * (`product.md`, rule 4), so nobody answers for another; the client decides on offers and may stop anything.
 */
export function stepAbilitiesOf(step: StepFacts, reader: StepReader): readonly StepAbility[] {
  if (!reader.mayWrite) return [];
  if (reader.isClient) return asClient[step.state];
  if (step.state === "open") return ["offer"];
  return step.doerId === reader.personId ? asDoer[step.state] : [];
}
