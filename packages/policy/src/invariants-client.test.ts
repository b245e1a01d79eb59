import { delegatedThings } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import type { ClientAction } from "./actions.ts";
import { steeredActions, steers } from "./delegation.ts";
import { actions, breaking, type Case, stepsBack, writes } from "./testing/decisions.ts";

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
  "relapse.addPhase",
  "relapse.changePhase",
  "relapse.removePhase",
  "relapse.shareAtNight",
  "relapse.ask",
  "relapse.takeBack",
  "relapse.addCall",
  "relapse.removeCall",
  "relapse.writeCard",
  "relapse.review",
  "portrait.write",
  "portraitLine.decide",
  "invitation.withdraw",
  "invitation.unblock",
  "invitation.reply",
  "nomination.answer",
]);

/** The client's own too, unless they let somebody steer it for a while (B5). Meetings, workers plan by themselves. */
const steered = new Set(actions.filter((action) => steeredActions[action] !== undefined && !action.startsWith("meeting.")));

describe("the client's own plan", () => {
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
    expect(breaking((one) => !steered.has(one.action) || !one.decision.allowed || one.facts.relation === "client" || given(one))).toEqual(
      [],
    );
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
    // How its client, and who takes part, come in is not part of the plan.
    for (const action of ["card.issue", "card.withdraw", "memberCard.issue", "memberCard.withdraw"] as const) takesBack.add(action);
    takesBack.add("delegation.stop");
    for (const action of ["relapse.removePhase", "relapse.shareAtNight", "relapse.takeBack", "relapse.removeCall"] as const) {
      takesBack.add(action);
    }
    const broken = breaking(
      ({ action, facts, decision }) => !facts.planClosed || !decision.allowed || !writes.has(action) || takesBack.has(action),
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
});
