import type { PersonId, StepAbility, StepState } from "@naast/vocabulary";

/** What a decision about one step depends on, beside the permit. */
export type StepFacts = { state: StepState; doerId: PersonId | null; authorId: PersonId };
/** `steers`: the client lets them say who does which step, for a while. */
export type StepReader = { personId: PersonId; isClient: boolean; mayWrite: boolean; steers?: boolean };

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

/** In the place of the client: who does what, and whether it goes on. Not the words, not who reads it. */
const asDelegate: Readonly<Record<StepState, readonly StepAbility[]>> = {
  open: ["request", "stop"],
  requested: ["request", "stop"],
  offered: ["decideOffer", "stop"],
  accepted: ["request", "stop"],
  done: ["reopen"],
  stopped: ["reopen"],
};

function beside(step: StepFacts, { personId }: StepReader): readonly StepAbility[] {
  if (step.state === "open") return ["offer"];
  return step.doerId === personId ? asDoer[step.state] : [];
}

/**
 * What somebody may do with a step now. A step for somebody else is a request until that person says yes
 * (`product.md`, rule 4), so nobody answers for another; the client decides on offers and may stop anything.
 */
export function stepAbilitiesOf(step: StepFacts, reader: StepReader): readonly StepAbility[] {
  if (!reader.mayWrite) return [];
  if (reader.isClient) return asClient[step.state];
  const own = beside(step, reader);
  if (!reader.steers) return own;
  // Nobody chooses their own offer.
  const isOwnOffer = step.state === "offered" && step.doerId === reader.personId;
  return [...own, ...asDelegate[step.state].filter((ability) => !(isOwnOffer && ability === "decideOffer"))];
}
