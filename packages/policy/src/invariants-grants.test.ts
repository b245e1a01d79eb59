import { labels } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { clientActions } from "./actions.ts";
import { decide } from "./decide.ts";
import { reachesPlan, standing } from "./standing.ts";
import { actions, breaking, decisions } from "./testing/decisions.ts";
import { everyFacts } from "./testing/every-facts.ts";

describe("what is granted", () => {
  it("there is something to check", () => {
    expect(decisions.length).toBe(everyFacts.length * actions.length);
    expect(decisions.length).toBeGreaterThan(500_000);
  });

  it("an action with a label needs the grant for it, from everybody but the client and an emergency", () => {
    const broken = breaking(({ action, facts, decision }) => {
      const { label } = clientActions[action];
      if (label === null || !decision.allowed || decision.basis === "ownPlan" || decision.basis === "emergency") return true;
      return facts.labels.includes(label);
    });
    expect(broken).toEqual([]);
  });

  it("somebody who depends on grants sees exactly the labels that were granted", () => {
    const broken = breaking(
      ({ facts, decision }) =>
        !decision.allowed || !["grant", "assignment"].includes(decision.basis) || decision.sees.labels.join() === facts.labels.join(),
    );
    expect(broken).toEqual([]);
  });

  it("a refusal tells that the plan exists only to who reaches it", () => {
    const broken = breaking(({ facts, decision }) => {
      const basis = standing(facts);
      return decision.allowed || decision.mayKnow === (basis !== null && reachesPlan(basis));
    });
    expect(broken).toEqual([]);
  });
});

describe("a grant", () => {
  it.each(labels)("for %s that was withdrawn is as none: whatever it opened is closed", (label) => {
    const withIt = everyFacts.filter((facts) => facts.labels.includes(label));
    const opened = withIt.filter((facts) => {
      const basis = standing(facts);
      if (basis !== "grant" && basis !== "assignment") return false;
      const after = { ...facts, labels: facts.labels.filter((other) => other !== label) };
      return actions.some((action) => {
        const decision = decide(action, after);
        return decision.allowed && (clientActions[action].label === label || decision.sees.labels.includes(label));
      });
    });
    expect(opened).toEqual([]);
  });

  it("for a label never closes what another one opened", () => {
    const narrower = everyFacts.filter((facts) => {
      const all = { ...facts, labels };
      return actions.some((action) => decide(action, facts).allowed && !decide(action, all).allowed);
    });
    expect(narrower).toEqual([]);
  });
});
