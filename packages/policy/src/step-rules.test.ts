import { newId, type StepAbility, type StepState, stepAbilities, stepStates } from "@naast/vocabulary";
import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { type StepFacts, stepAbilitiesOf } from "./step-rules.ts";

const client = newId("Person");
const samira = newId("Person");
const rik = newId("Person");
const people = [client, samira, rik];

const readerOf = (personId: typeof client) => ({ personId, isClient: personId === client, mayWrite: true });

const steps: readonly StepFacts[] = stepStates.flatMap((state) =>
  [null, ...people].flatMap((doerId) => people.map((authorId) => ({ state, doerId, authorId }))),
);
const cases = steps.flatMap((step) => people.map((personId) => ({ step, personId, may: stepAbilitiesOf(step, readerOf(personId)) })));

describe("whatever the step", () => {
  it("nobody answers, hands back or withdraws for another", () => {
    const personal: readonly StepAbility[] = ["answer", "handBack", "withdrawOffer"];
    expect(
      cases.filter(({ step, personId, may }) => step.doerId !== personId && may.some((ability) => personal.includes(ability))),
    ).toEqual([]);
  });

  it("only the client asks, decides on offers, stops, reopens and narrows", () => {
    const clients: readonly StepAbility[] = ["request", "decideOffer", "stop", "reopen", "narrow"];
    expect(cases.filter(({ personId, may }) => personId !== client && may.some((ability) => clients.includes(ability)))).toEqual([]);
  });

  it("who may not write may do nothing", () => {
    const written = cases.filter(({ step, personId }) => stepAbilitiesOf(step, { ...readerOf(personId), mayWrite: false }).length > 0);
    expect(written).toEqual([]);
  });

  it("abilities are named once each, and are known", () => {
    const odd = cases.filter(({ may }) => new Set(may).size !== may.length || !may.every((ability) => stepAbilities.includes(ability)));
    expect(odd).toEqual([]);
  });
});

/** What each ability makes of a step, as `product.md` tells it; `domain` does the same with rows. */
const outcomes: Readonly<Record<StepAbility, (step: StepFacts, by: typeof client, asked: typeof client) => StepFacts>> = {
  request: (step, _by, asked) => ({ ...step, state: asked === client ? "accepted" : "requested", doerId: asked }),
  answer: (step) => ({ ...step, state: "accepted" }),
  offer: (step, by) => ({ ...step, state: "offered", doerId: by }),
  decideOffer: (step) => ({ ...step, state: "accepted" }),
  withdrawOffer: (step) => ({ ...step, state: "open", doerId: null }),
  handBack: (step) => ({ ...step, state: "open", doerId: null }),
  finish: (step) => ({ ...step, state: "done" }),
  reopen: (step) => ({ ...step, state: "open", doerId: null }),
  stop: (step) => ({ ...step, state: "stopped" }),
  change: (step) => step,
  narrow: (step) => step,
};

type Move = { personId: typeof client; choice: number; asked: typeof client };

/** Plays moves of anybody, each one that the rules allow, and says who stands as doer without a yes of their own. */
function doersWithoutYes(moves: readonly Move[]): readonly string[] {
  let step: StepFacts = { state: "open", doerId: null, authorId: client };
  const said = new Set<string>();
  return moves.flatMap(({ personId, choice, asked }) => {
    const may = stepAbilitiesOf(step, readerOf(personId));
    const ability = may[choice % Math.max(may.length, 1)];
    if (ability === undefined) return [];
    step = outcomes[ability](step, personId, asked);
    if (step.state === "open" || step.state === "requested") said.clear();
    // A yes of one's own: answering, offering, or the client who chooses to do it.
    const isOwnYes = ability === "answer" || ability === "offer" || (ability === "request" && asked === personId);
    if (isOwnYes) said.add(personId);
    return step.state === "accepted" && step.doerId !== null && !said.has(step.doerId) ? [step.doerId] : [];
  });
}

describe("a request", () => {
  it("becomes a yes only by that person's own call, whatever anybody does before", () => {
    const move = record({ personId: constantFrom(...people), choice: nat(), asked: constantFrom(...people) });
    const check = property(array(move, { maxLength: 40 }), (moves) => {
      expect(doersWithoutYes(moves)).toEqual([]);
    });
    expect(() => assert(check, { numRuns: 500 })).not.toThrow();
  });

  it.each<[StepState, StepAbility[]]>([
    ["open", ["offer"]],
    ["requested", ["answer"]],
    ["offered", ["change", "withdrawOffer"]],
    ["accepted", ["finish", "handBack", "change"]],
    ["done", []],
    ["stopped", []],
  ])("somebody whose step is %s may: %s", (state, may) => {
    expect(stepAbilitiesOf({ state, doerId: rik, authorId: client }, readerOf(rik))).toEqual(may);
  });

  it("shows somebody else nothing to do", () => {
    const others = stepStates.filter((state) => state !== "open");
    expect(others.flatMap((state) => stepAbilitiesOf({ state, doerId: rik, authorId: client }, readerOf(samira)))).toEqual([]);
  });

  it("can be asked of somebody else, or stopped, by the client", () => {
    const may = stepAbilitiesOf({ state: "requested", doerId: rik, authorId: client }, readerOf(client));
    expect(may).toEqual(["request", "change", "stop", "narrow"]);
  });
});
