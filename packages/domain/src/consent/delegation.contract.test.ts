import { engines, type TestEngine } from "@naast/db/testing/stores";
import { Conflict, type DelegatedThing, Invalid, NotFound, oneDay, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { endAssignment } from "../client/end-assignment.ts";
import { readTimeline } from "../journal/read-timeline.ts";
import { readWhoLooked } from "../journal/read-who-looked.ts";
import { changeMember } from "../network/change-member.ts";
import { leavePlan } from "../network/leave-plan.ts";
import { pauseMember } from "../network/pause-member.ts";
import { removeMember } from "../network/remove-member.ts";
import { resumeMember } from "../network/resume-member.ts";
import { decideProposal } from "../plan/decide-proposal.ts";
import { requestStep } from "../plan/request-step.ts";
import { stopStep } from "../plan/stop-step.ts";
import { present, stepIn } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { answerDelegation } from "./answer-delegation.ts";
import { giveDelegation } from "./give-delegation.ts";
import { readDelegations } from "./read-delegations.ts";
import { stopDelegation } from "./stop-delegation.ts";

describe.each<TestEngine>(engines)("letting somebody steer on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  type Delegate = "ingrid" | "rik";
  const endsOn = "2026-12-01";

  async function ask(who: Delegate, things: DelegatedThing[] = ["steps"]) {
    const asked = { personId: scenario.personId(who), things, endsOn };
    return (await as("dennis").does("delegation.give", giveDelegation, asked)).item.id;
  }
  async function given(who: Delegate, things?: DelegatedThing[]) {
    const id = await ask(who, things);
    const [open] = (await as(who).does("delegation.read", readDelegations, null)).delegations;
    await as(who).does("delegation.answer", answerDelegation, { delegationId: present(open).id, answer: "yes" });
    return { id, delegationId: present(open).id };
  }
  const steer = (who: Delegate) => {
    const asked = { stepId: scenario.items.steps.open, doerId: scenario.personId("sanne"), clientId: scenario.clientId };
    return as(who).does("step.request", requestStep, asked);
  };

  it("opens nothing before that person says yes, and then the named thing alone", async () => {
    await ask("ingrid");
    await expect(steer("ingrid")).rejects.toBeInstanceOf(Refused);
    expect((await as("samira").reads()).delegations).toEqual([]);
    expect((await as("ingrid").reads()).delegations).toMatchObject([{ state: "asked", isYours: true }]);
    const [asked] = (await as("dennis").reads()).delegations;
    await as("ingrid").does("delegation.answer", answerDelegation, { delegationId: present(asked).id, answer: "yes" });
    await steer("ingrid");
    expect(stepIn(await as("dennis").reads(), scenario.items.steps.open)).toMatchObject({ state: "requested" });
    await expect(as("ingrid").permit("goal.changeState")).rejects.toBeInstanceOf(Refused);
    await expect(as("ingrid").permit("step.narrow")).rejects.toBeInstanceOf(Refused);
    await expect(as("rik").permit("step.request")).rejects.toBeInstanceOf(Refused);
  });

  it("stands on top of the plan for everybody who sees it, with no name of whom they may not know", async () => {
    const hidden = { role: "confidant" as const, relationWords: null, knownToOthers: false, period: "month" as const };
    await as("dennis").does("member.change", changeMember, { ...hidden, labels: [], personId: scenario.personId("rik") });
    await given("rik");
    expect((await as("ingrid").reads()).delegations).toMatchObject([{ personName: "Rik", state: "running", mayStop: false }]);
    expect((await as("samira").reads()).delegations).toMatchObject([{ personName: null, state: "running", mayStop: false }]);
    expect((await as("rik").reads()).delegations).toMatchObject([{ isYours: true, mayStop: true }]);
  });

  it("marks what was decided in the timeline and in who looked", async () => {
    await given("ingrid");
    await steer("ingrid");
    const asked = { limit: 5 };
    const [newest] = (await as("samira").does("timeline.read", readTimeline, { clientId: scenario.clientId, ...asked })).entries;
    expect(newest).toMatchObject({ actorName: "Ingrid", forClient: true, event: { kind: "step.requested" } });
    const { lines } = await as("dennis").does("accessLog.read", readWhoLooked, { onlyOthers: true });
    expect(lines.find(({ action }) => action === "step.request")).toMatchObject({ forClient: true, actorName: "Ingrid" });
    expect(lines.find(({ action }) => action === "delegation.answer")).toMatchObject({ forClient: false });
  });

  it("stops at once when the client takes it back, and when the person gives it back", async () => {
    const { delegationId } = await given("ingrid");
    await as("dennis").does("delegation.stop", stopDelegation, { delegationId });
    await expect(steer("ingrid")).rejects.toBeInstanceOf(Refused);
    await expect(as("dennis").does("delegation.stop", stopDelegation, { delegationId })).rejects.toBeInstanceOf(NotFound);
    const again = await given("rik");
    await expect(as("samira").does("delegation.stop", stopDelegation, again)).rejects.toBeInstanceOf(NotFound);
    await as("rik").does("delegation.stop", stopDelegation, again);
    await expect(steer("rik")).rejects.toBeInstanceOf(Refused);
  });

  it("ends by itself on its day", async () => {
    await given("ingrid");
    scenario.clock.forward(8 * oneDay);
    await steer("ingrid");
    scenario.clock.forward(oneDay);
    await expect(as("ingrid").permit("step.request")).rejects.toBeInstanceOf(Refused);
    expect((await as("dennis").reads()).delegations).toEqual([]);
  });

  it("ends when the person rests, and does not begin again by itself", async () => {
    await given("rik");
    const personId = scenario.personId("rik");
    await as("rik").does("member.pause", pauseMember, { personId, until: "2026-11-28", words: null });
    await expect(steer("rik")).rejects.toBeInstanceOf(Refused);
    await as("rik").does("member.resume", resumeMember, { personId });
    await expect(steer("rik")).rejects.toBeInstanceOf(Refused);
  });

  const gone: readonly [string, typeof NotFound | typeof Refused, () => Promise<unknown>][] = [
    ["leaves", NotFound, () => as("rik").does("member.leave", leavePlan, { ownWords: "stay", words: null })],
    ["is removed", NotFound, () => as("dennis").does("member.remove", removeMember, { personId: scenario.personId("rik") })],
    [
      "is no confidant any more",
      Refused,
      () => {
        const change = { role: "member", relationWords: null, knownToOthers: false, labels: [], period: "month" } as const;
        return as("dennis").does("member.change", changeMember, { ...change, labels: [], personId: scenario.personId("rik") });
      },
    ],
  ];
  it.each(gone)("ends when the person %s", async (_, refusal, leaves) => {
    await given("rik");
    await leaves();
    expect((await as("dennis").reads()).delegations).toEqual([]);
    await expect(as("rik").permit("step.request")).rejects.toBeInstanceOf(refusal);
  });

  it("ends with the assignment of a worker", async () => {
    await given("ingrid");
    const { assignment } = scenario.store.tables;
    const rows = await scenario.store.read.select().from(assignment);
    const own = rows.find(({ clientId, workerId }) => clientId === scenario.clientId && workerId === scenario.personId("ingrid"));
    await as("sanne").does("assignment.end", endAssignment, { assignmentId: present(own).id });
    await expect(as("ingrid").permit("step.request")).rejects.toBeInstanceOf(NotFound);
    expect((await as("dennis").reads()).delegations).toEqual([]);
  });

  it("decides on a step that somebody else proposed, never in words of the client, never on goals or on their own", async () => {
    const { clientId, items } = scenario;
    await given("ingrid", ["proposals"]);
    const decide = (proposalId: typeof items.proposals.waiting, decision: "yes" | "changed" | "no", words: string | null = null) =>
      as("ingrid").does("proposal.decide", decideProposal, { clientId, proposalId, decision, words, reason: null, laterOn: null });
    await expect(decide(items.proposals.waiting, "changed", "Elke dag bellen")).rejects.toBeInstanceOf(Refused);
    await expect(decide(items.proposals.later, "yes")).rejects.toBeInstanceOf(Refused);
    await expect(decide(items.proposals.byWorker, "yes")).rejects.toBeInstanceOf(Refused);
    const seen = (await as("ingrid").reads()).proposals.filter(({ mayDecide }) => mayDecide);
    expect(seen.map(({ id }) => id)).toEqual([items.proposals.waiting]);
    await decide(items.proposals.waiting, "yes");
    expect((await as("dennis").reads()).goals.flatMap(({ steps }) => steps).some(({ what }) => what === "Elke zondag bellen")).toBe(true);
  });

  it("plans nothing for the client to do: that yes is theirs", async () => {
    await given("ingrid");
    const { clientId, items } = scenario;
    const asked = { clientId, stepId: items.steps.open, doerId: scenario.personId("dennis") };
    await expect(as("ingrid").does("step.request", requestStep, asked)).rejects.toBeInstanceOf(Invalid);
  });

  it("is asked of a confidant or worker, for a day within half a year, and once at a time", async () => {
    const asks = (who: "samira" | "ingrid" | "fatih", until: string) =>
      as("dennis").does("delegation.give", giveDelegation, { personId: scenario.personId(who), things: ["steps"], endsOn: until });
    await expect(asks("samira", endsOn)).rejects.toBeInstanceOf(Invalid);
    await expect(asks("fatih", endsOn)).rejects.toBeInstanceOf(Invalid);
    await expect(asks("ingrid", "2026-11-23")).rejects.toBeInstanceOf(Invalid);
    await expect(asks("ingrid", "2027-05-24")).rejects.toBeInstanceOf(Invalid);
    await asks("ingrid", "2027-05-23");
    await expect(asks("ingrid", endsOn)).rejects.toBeInstanceOf(Conflict);
  });

  it("stops steps too, and says so in what can be done with each", async () => {
    await given("rik");
    const { items } = scenario;
    expect(stepIn(await as("rik").reads(), items.steps.own).abilities).toEqual(["request", "stop"]);
    // Their own offer is not theirs to choose.
    expect(stepIn(await as("rik").reads(), items.steps.offered).abilities).not.toContain("decideOffer");
    await as("rik").does("step.stop", stopStep, { stepId: items.steps.own });
    expect(stepIn(await as("dennis").reads(), items.steps.own)).toMatchObject({ state: "stopped" });
  });
});
