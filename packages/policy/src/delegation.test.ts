import { type DelegatedThing, delegatedThings, type Label, labels } from "@naast/vocabulary";
import { assert, constantFrom, property, record, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClientAction, clientActions } from "./actions.ts";
import { decide } from "./decide.ts";
import { steeredActions } from "./delegation.ts";
import type { ClientFacts } from "./facts.ts";
import { everyFacts } from "./testing/every-facts.ts";

const isAction = (name: string): name is ClientAction => name in clientActions;
const actions = Object.keys(clientActions).filter(isAction);

/** Parts of what somebody can do that no delegation ever reaches (`product.md`, B1, B5, rule 1). */
const neverSteered = [
  "purpose.",
  "consent.",
  "visibility.",
  "grant.",
  "member.",
  "ownPart.",
  "plan.takeAlong",
  "plan.bringIn",
  "plan.erase",
  "erasure.",
  "node.",
  "tie.",
  "network.",
  "snapshot.",
  "deepening.",
  "portrait",
  "check.",
  "relapse.",
  "invitation.",
  "nomination.",
  "together.",
  "delegation.",
  "threeViews.",
  "recordedAnswer.",
  "contactMoment.",
  "goal.add",
  "goal.change",
  "goal.remove",
  "step.narrow",
  "step.change",
  "history.restore",
  "assignment.",
  "card.",
  "emergency.",
  "accessLog.",
];
/** "goal.change" is the client's words; "goal.changeState" is where the goal stands. */
const isNever = (action: string) =>
  action !== "goal.changeState" &&
  neverSteered.some((part) => (part.endsWith(".") || part === "portrait" ? action.startsWith(part) : action === part));

const ingrid: ClientFacts = {
  relation: "assignedWorker",
  membership: "none",
  labels,
  emergency: "none",
  planClosed: false,
  together: false,
  delegated: [],
};
const rik: ClientFacts = { ...ingrid, relation: "confidant", membership: "active" };

const anyFacts = record({
  someone: constantFrom(...everyFacts),
  delegated: subarray<DelegatedThing>([...delegatedThings]),
  given: subarray<Label>([...labels]),
  action: constantFrom(...actions),
}).map(({ someone, delegated, given, action }) => ({ action, facts: { ...someone, delegated, labels: given } }));

describe("what the client lets somebody steer", () => {
  it("opens what is named, and nothing else, for whomever", () => {
    assert(
      property(anyFacts, ({ action, facts }) => {
        const without = decide(action, { ...facts, delegated: [] });
        const thing = steeredActions[action];
        const opened = decide(action, facts).allowed && !without.allowed;
        return !opened || (thing !== undefined && facts.delegated.includes(thing) && !isNever(action));
      }),
      { numRuns: 20_000 },
    );
  });

  it("opens nothing for who is no confidant that takes part and no worker with an assignment", () => {
    assert(
      property(anyFacts, ({ action, facts }) => {
        const may = facts.relation === "assignedWorker" || (facts.relation === "confidant" && facts.membership === "active");
        return (may && !facts.planClosed) || decide(action, facts).allowed === decide(action, { ...facts, delegated: [] }).allowed;
      }),
      { numRuns: 20_000 },
    );
  });

  it("never shows more of the plan", () => {
    assert(
      property(anyFacts, ({ facts }) => {
        const after = decide("plan.read", facts);
        const before = decide("plan.read", { ...facts, delegated: [] });
        expect(after).toEqual(before);
      }),
    );
  });

  it("holds nothing that is only the client's", () => {
    expect(Object.keys(steeredActions).filter(isNever)).toEqual([]);
  });

  it.each(delegatedThings)("%s opens exactly its own actions, to a worker and to a confidant", (thing) => {
    for (const somebody of [ingrid, rik]) {
      const opened = actions.filter(
        (action) => decide(action, { ...somebody, delegated: [thing] }).allowed && !decide(action, somebody).allowed,
      );
      expect(opened.every((action) => steeredActions[action] === thing)).toBe(true);
      const all = actions.filter((action) => steeredActions[action] === thing);
      expect(all.length).toBeGreaterThan(0);
      expect(all.filter((action) => !decide(action, { ...somebody, delegated: [thing] }).allowed)).toEqual([]);
    }
  });

  it("is marked as done for the client, also where a worker might have done it by themselves", () => {
    expect(decide("meeting.plan", ingrid)).toMatchObject({ allowed: true, forClient: false });
    expect(decide("meeting.plan", { ...ingrid, delegated: ["meetings"] })).toMatchObject({ allowed: true, forClient: true });
    expect(decide("meeting.plan", { ...ingrid, delegated: ["steps"] })).toMatchObject({ allowed: true, forClient: false });
    expect(decide("step.request", { ...rik, delegated: ["steps"] })).toMatchObject({ allowed: true, forClient: true, basis: "grant" });
  });

  it("needs the grant for what it is about as ever", () => {
    expect(decide("step.request", { ...rik, delegated: ["steps"], labels: [] })).toMatchObject({ allowed: false });
  });
});
