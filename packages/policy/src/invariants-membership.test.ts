import { describe, expect, it } from "vitest";
import type { ClientAction } from "./actions.ts";
import { decide } from "./decide.ts";
import type { ClientFacts } from "./facts.ts";
import { breaking, stepsBack, writes } from "./testing/decisions.ts";
import { everyFacts, networkRelations } from "./testing/every-facts.ts";

/** What somebody who takes part, or did, may always see and do about themselves. */
const aboutThemselves = new Set<ClientAction>(["ownPart.read", "ownPart.takeAlong", "ownPart.correct", "ownPart.erase"]);

describe("somebody who takes part, or did", () => {
  it("a network member who is gone or removed reaches what is held about them, and nothing of the plan", () => {
    const gone = (facts: ClientFacts) => networkRelations.includes(facts.relation) && !["active", "paused"].includes(facts.membership);
    const broken = breaking(({ action, facts, decision }) => {
      if (!gone(facts)) return true;
      if (!aboutThemselves.has(action)) return !decision.allowed && !decision.mayKnow;
      return (
        decision.allowed && decision.basis === "ownPart" && decision.sees.labels.length === 0 && decision.sees.visibilities.length === 0
      );
    });
    expect(broken).toEqual([]);
  });

  it("what is held about somebody is theirs: the client and the workers have another way, or none", () => {
    const broken = breaking(
      ({ action, facts, decision }) =>
        !aboutThemselves.has(action) || decision.allowed === (networkRelations.includes(facts.relation) && facts.membership !== "none"),
    );
    expect(broken).toEqual([]);
  });

  it("nobody but the client ends the taking part of somebody else", () => {
    const broken = breaking(
      ({ action, facts, decision }) => action !== "member.remove" || !decision.allowed || facts.relation === "client",
    );
    expect(broken).toEqual([]);
  });

  it("nobody can end the taking part of somebody else for safety alone: who asks never decides", () => {
    const asks = everyFacts.filter((facts) => decide("member.askEnding", facts).allowed);
    expect(asks.every((facts) => facts.relation === "assignedWorker")).toBe(true);
    expect(asks.length).toBeGreaterThan(0);
    expect(asks.filter((facts) => decide("member.decideEnding", facts).allowed)).toEqual([]);
  });

  it("a team lead decides on it on their own ground, and nobody else does", () => {
    const broken = breaking(
      ({ action, facts, decision }) =>
        action !== "member.decideEnding" || !decision.allowed || (facts.relation === "teamLead" && decision.basis === "teamLead"),
    );
    expect(broken).toEqual([]);
  });

  it("only a worker with an assignment touches the card of somebody who takes part", () => {
    const cards = new Set<ClientAction>(["memberCard.read", "memberCard.issue", "memberCard.withdraw"]);
    const broken = breaking(
      ({ action, facts, decision }) => !cards.has(action) || decision.allowed === (facts.relation === "assignedWorker"),
    );
    expect(broken).toEqual([]);
  });

  it("a network member who pauses reads, steps back or comes back, says for themselves how it goes, and writes nothing else", () => {
    const forThemselves = (action: ClientAction) => stepsBack.has(action) || action === "member.resume" || action.startsWith("check.");
    const broken = breaking(
      ({ action, facts, decision }) => facts.membership !== "paused" || !decision.allowed || !writes.has(action) || forThemselves(action),
    );
    expect(broken).toEqual([]);
  });

  it("a representative acts with what they were given, as any member: the role gives no right over the client", () => {
    const broken = breaking(({ action, facts, decision }) => {
      if (facts.relation !== "representative") return true;
      const asMember = decide(action, { ...facts, relation: "networkMember" });
      return JSON.stringify(decision) === JSON.stringify(asMember);
    });
    expect(broken).toEqual([]);
  });
});
