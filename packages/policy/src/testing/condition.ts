import { delegatedThings, labels } from "@naast/vocabulary";
import type { ClientAction } from "../actions.ts";
import { decide } from "../decide.ts";
import type { ClientFacts, Relation } from "../facts.ts";
import { everyFactsOf } from "./every-facts.ts";

/** What a decision turned out to depend on, in words; `always` and `never` when it depends on nothing. */
export type Condition = "always" | "never" | readonly string[];

/** Each thing that can differ between two people of one relation, and how a document says that it must hold. */
const dimensions: readonly ((facts: ClientFacts) => string)[] = [
  ({ membership }) => `the membership is ${membership}`,
  ({ emergency }) => (emergency === "active" ? "an emergency access is active" : "no emergency access is active"),
  ({ planClosed }) => (planClosed ? "the plan is closed" : "the plan is open"),
  ({ together }) => (together ? "they sit beside the client, with the client's yes" : "they do not sit beside the client"),
  ...delegatedThings.map((thing) => (facts: ClientFacts) => {
    return facts.delegated.includes(thing) ? `the client lets them steer ${thing}` : `the client does not let them steer ${thing}`;
  }),
  ...labels.map((label) => (facts: ClientFacts) => (facts.labels.includes(label) ? `a grant for ${label}` : `no grant for ${label}`)),
];

function valuesIn(all: readonly ClientFacts[], dimension: (facts: ClientFacts) => string): ReadonlySet<string> {
  return new Set(all.map(dimension));
}

/**
 * Reads a condition off the decisions themselves, not off the rules: what does not matter is left out. Throws when the
 * decisions are no plain "this and that", because then a document could not say them in one line.
 */
export function conditionFor(action: ClientAction, relation: Relation): Condition {
  const all = everyFactsOf(relation);
  const allowed = all.filter((facts) => decide(action, facts).allowed);
  if (allowed.length === 0) return "never";
  if (allowed.length === all.length) return "always";
  const asked = dimensions.flatMap((dimension) => {
    const possible = valuesIn(all, dimension);
    const needed = valuesIn(allowed, dimension);
    return needed.size === possible.size ? [] : [{ dimension, needed }];
  });
  const fitting = all.filter((facts) => asked.every(({ dimension, needed }) => needed.has(dimension(facts))));
  if (fitting.length !== allowed.length) throw new Error(`${action} for ${relation} cannot be said in one line`);
  return asked.map(({ needed }) => [...needed].join(" or "));
}
