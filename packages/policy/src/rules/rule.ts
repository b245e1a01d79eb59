import type { DelegatedThing } from "@naast/vocabulary";
import { steers } from "../delegation.ts";
import type { ClientFacts } from "../facts.ts";
import { type Basis, reachesPlan } from "../standing.ts";

/** A rule says whether an action may be done, given the facts and the ground somebody stands on. */
export type Rule = (facts: ClientFacts, basis: Basis) => boolean;

/** Everybody who reaches the plan may read what they see; an emergency too. */
export const reads: Rule = (_facts, basis) => reachesPlan(basis);

/** Takes part: the client, active members, assigned workers. An emergency never writes, a closed plan is never written. */
export const takesPart: Rule = (facts, basis) =>
  !facts.planClosed && (basis === "ownPlan" || basis === "assignment" || (basis === "grant" && facts.membership === "active"));

/** Only the client: what it is about is theirs to say or to decide. */
export const onlyClient: Rule = (facts, basis) => basis === "ownPlan" && !facts.planClosed;

/** Only the client, also when the plan is closed: looking and taking back never end. */
export const clientAlways: Rule = (_facts, basis) => basis === "ownPlan";

/** Those who take part beside the client. */
export const besideClient: Rule = (facts, basis) => basis !== "ownPlan" && takesPart(facts, basis);

/** The client, and whom the client lets steer this for a while. Each such action also stands in `steeredActions`. */
export const clientOrDelegate =
  (thing: DelegatedThing): Rule =>
  (facts, basis) =>
    onlyClient(facts, basis) || steers(facts, thing);
