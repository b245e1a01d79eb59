import { delegatedThings, labels } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { type ClientAction, clientActions } from "./actions.ts";
import { type Decision, decide } from "./decide.ts";
import { steeredActions, steers } from "./delegation.ts";
import type { ClientFacts } from "./facts.ts";
import { reachesPlan, standing } from "./standing.ts";
import { everyFacts, networkRelations } from "./testing/every-facts.ts";

const isAction = (name: string): name is ClientAction => name in clientActions;
const actions = Object.keys(clientActions).filter(isAction);
const writes = new Set(actions.filter((action) => clientActions[action].access === "write"));

/** Actions with which content of a plan is read. */
const contentReads = new Set<ClientAction>([
  "plan.read",
  "plan.print",
  "plan.visit",
  "timeline.read",
  "history.read",
  "live.follow",
  "network.read",
  "network.readTogether",
  "deepening.read",
  "portrait.read",
]);

/** What is the client's alone: why, goals, deciding, asking, sharing, taking back (`product.md`, B1, B5 and rule 1). */
const clientsOwn = new Set<ClientAction>([
  "purpose.write",
  "goal.add",
  "goal.change",
  "goal.move",
  "goal.remove",
  "step.narrow",
  "history.restore",
  "threeViews.open",
  "threeViews.close",
  "threeViews.settle",
  "delegation.give",
  "contactMoment.note",
  "contactMoment.remove",
  "consent.read",
  "visibility.change",
  "grant.give",
  "grant.withdraw",
  "together.answer",
  "consent.preview",
  "member.change",
  "member.remove",
  "plan.takeAlong",
  "plan.bringIn",
  "plan.erase",
  "network.export",
  "network.checkFile",
  "network.import",
  "snapshot.read",
  "snapshot.take",
  "snapshot.remove",
  "deepening.write",
  "portrait.write",
  "portraitLine.decide",
  "invitation.withdraw",
  "invitation.unblock",
  "invitation.reply",
  "nomination.answer",
]);

/** The client's own too, unless they let somebody steer it for a while (B5). Meetings, workers plan by themselves. */
const steered = new Set(actions.filter((action) => steeredActions[action] !== undefined && !action.startsWith("meeting.")));

/** What somebody who takes part, or did, may always see and do about themselves. */
const aboutThemselves = new Set<ClientAction>(["ownPart.read", "ownPart.takeAlong", "ownPart.correct", "ownPart.erase"]);
const stepsBack = new Set<ClientAction>(["member.leave", "ownPart.correct", "ownPart.erase"]);

type Case = { action: ClientAction; facts: ClientFacts; decision: Decision };

const decisions: readonly Case[] = everyFacts.flatMap((facts) =>
  actions.map((action) => ({ action, facts, decision: decide(action, facts) })),
);

/** The cases that break a rule; a handful is enough to see why. */
function breaking(rule: (one: Case) => boolean): readonly Case[] {
  const broken: Case[] = [];
  for (const one of decisions) {
    if (!rule(one)) broken.push(one);
    if (broken.length === 3) break;
  }
  return broken;
}

const reads = ({ action, decision }: Case) => decision.allowed && contentReads.has(action);

describe("in every combination of facts and for every action", () => {
  it("there is something to check", () => {
    expect(decisions.length).toBe(everyFacts.length * actions.length);
    expect(decisions.length).toBeGreaterThan(500_000);
  });

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

  it("a network member who pauses reads, steps back or comes back, and writes nothing", () => {
    const broken = breaking(
      ({ action, facts, decision }) =>
        facts.membership !== "paused" || !decision.allowed || !writes.has(action) || stepsBack.has(action) || action === "member.resume",
    );
    expect(broken).toEqual([]);
  });

  it("administrators, auditors, researchers and strangers never reach a plan", () => {
    const outside = ["organisationAdmin", "auditor", "researcher", "stranger"];
    const broken = breaking(
      (one) => !outside.includes(one.facts.relation) || (!reads(one) && !(one.decision.allowed && writes.has(one.action))),
    );
    expect(broken).toEqual([]);
  });

  it("the auditor may read the access log and nothing else", () => {
    const broken = breaking(
      ({ action, facts, decision }) => facts.relation !== "auditor" || decision.allowed === (action === "accessLog.read"),
    );
    expect(broken).toEqual([]);
  });

  it("who looked is for the client and the auditor", () => {
    const broken = breaking(
      ({ action, facts, decision }) => action !== "accessLog.read" || !decision.allowed || ["client", "auditor"].includes(facts.relation),
    );
    expect(broken).toEqual([]);
  });

  it("a worker without an assignment reads only with an emergency access that is active", () => {
    const withoutAssignment = ["teamLead", "nightWorker", "otherWorker"];
    const broken = breaking((one) => !reads(one) || !withoutAssignment.includes(one.facts.relation) || one.facts.emergency === "active");
    expect(broken).toEqual([]);
  });

  it("an emergency access never writes", () => {
    expect(breaking(({ action, decision }) => !decision.allowed || decision.basis !== "emergency" || !writes.has(action))).toEqual([]);
  });

  it("only the client and workers with an assignment or an emergency see what is for workers", () => {
    const broken = breaking(
      ({ decision }) =>
        !decision.allowed ||
        !decision.sees.visibilities.includes("workers") ||
        ["ownPlan", "assignment", "emergency"].includes(decision.basis),
    );
    expect(broken).toEqual([]);
  });

  it("only the client sees what is for the client alone", () => {
    const broken = breaking(
      ({ facts, decision }) =>
        !decision.allowed || facts.relation === "client" || (!decision.sees.all && !decision.sees.visibilities.includes("me")),
    );
    expect(broken).toEqual([]);
  });

  it("what is the client's own, nobody else does", () => {
    expect(breaking(({ action, facts, decision }) => !clientsOwn.has(action) || !decision.allowed || facts.relation === "client")).toEqual(
      [],
    );
  });

  it("what the client can let somebody steer, nobody else does without", () => {
    const given = ({ action, facts }: Case) => delegatedThings.some((thing) => steeredActions[action] === thing && steers(facts, thing));
    expect(breaking((one) => !steered.has(one.action) || !one.decision.allowed || one.facts.relation === "client" || given(one))).toEqual([]);
    expect(steered.size).toBeGreaterThan(0);
  });

  it("nobody agrees to the purpose for somebody else, on whatever ground", () => {
    expect(breaking(({ action, decision }) => action !== "purpose.answerForSomebody" || !decision.allowed)).toEqual([]);
  });

  it("nobody but the client sends, unless the client sits beside them and said so", () => {
    const sends = new Set<ClientAction>(["invitation.list", "invitation.compose", "invitation.send"]);
    const broken = breaking(
      ({ action, facts, decision }) => !sends.has(action) || !decision.allowed || facts.relation === "client" || facts.together,
    );
    expect(broken).toEqual([]);
  });

  it("a closed plan is not written, except to take sharing back", () => {
    const takesBack = new Set<ClientAction>(["visibility.change", "grant.withdraw", "member.remove", "plan.erase", ...stepsBack]);
    for (const action of ["invitation.withdraw", "invitation.block"] as const) takesBack.add(action);
    for (const action of ["erasure.start", "erasure.end"] as const) takesBack.add(action);
    // How its client comes in is not part of the plan.
    for (const action of ["card.issue", "card.withdraw"] as const) takesBack.add(action);
    takesBack.add("delegation.stop");
    const broken = breaking(
      ({ action, facts, decision }) => !facts.planClosed || !decision.allowed || !writes.has(action) || takesBack.has(action),
    );
    expect(broken).toEqual([]);
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

  it("the client always reads the plan, who sees what and who looked", () => {
    const always: readonly ClientAction[] = [
      "plan.read",
      "plan.print",
      "consent.read",
      "grant.withdraw",
      "visibility.change",
      "accessLog.read",
      "consent.preview",
      "member.remove",
      "plan.takeAlong",
      "plan.erase",
    ];
    expect(breaking(({ action, facts, decision }) => facts.relation !== "client" || !always.includes(action) || decision.allowed)).toEqual(
      [],
    );
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
