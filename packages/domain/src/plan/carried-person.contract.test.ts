import { engines, type TestEngine } from "@naast/db/testing/stores";
import { idOf, oneDay } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { answerDelegation } from "../consent/answer-delegation.ts";
import { giveDelegation } from "../consent/give-delegation.ts";
import { readDelegations } from "../consent/read-delegations.ts";
import { present } from "../testing/acting.ts";
import { decided, proposed } from "../testing/deed.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { decideProposal } from "./decide-proposal.ts";
import { makeProposal } from "./make-proposal.ts";
import { reopenProposal } from "./reopen-proposal.ts";
import { undoChange } from "./undo-change.ts";

describe.each<TestEngine>(engines)("who steers, when their part ends by a proposal and that is taken back, on %s", (engine) => {
  const { scenario, as } = inScenario(engine);

  const steering = async () => (await as("dennis").does("delegation.read", readDelegations, null)).delegations;
  /** The client lets Rik steer the steps, and he says yes. */
  async function letRikSteer() {
    const asked = { personId: scenario.personId("rik"), things: ["steps" as const], endsOn: "2026-12-01" };
    await as("dennis").does("delegation.give", giveDelegation, asked);
    const { id: delegationId } = present((await steering())[0]);
    await as("rik").does("delegation.answer", answerDelegation, { delegationId, answer: "yes" });
    return delegationId;
  }
  async function carryOut(kind: "endPerson" | "pausePerson" | "changePerson") {
    const { clientId, personId } = scenario;
    const about = { aboutPersonId: personId("rik"), onDay: "2026-11-28", memberRole: "member" as const };
    const asked = { ...proposed, ...about, clientId, kind, goalId: null, words: null };
    const { item } = await as("ingrid").does("proposal.make", makeProposal, asked);
    const proposalId = idOf("Proposal").parse(item.id);
    const answer = { ...decided, clientId, proposalId, decision: "yes" as const };
    return { proposalId, ...(await as("dennis").does("proposal.decide", decideProposal, answer)) };
  }

  it.each(["endPerson", "pausePerson", "changePerson"] as const)("%s: they steer again as they did", async (kind) => {
    const id = await letRikSteer();
    const { changeId } = await carryOut(kind);
    expect(await steering()).toEqual([]);
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(await steering()).toMatchObject([{ id, state: "running", things: ["steps"] }]);
    await expect(as("rik").permit("step.request")).resolves.toMatchObject({ delegationId: id });
  });

  it("past its day it stays ended, and what was given anew stays as it was given", async () => {
    await letRikSteer();
    const { proposalId } = await carryOut("endPerson");
    scenario.clock.forward(9 * oneDay);
    const back = { clientId: scenario.clientId, proposalId, carriedOut: "back" as const };
    await as("dennis").does("proposal.reopen", reopenProposal, back);
    expect(await steering()).toEqual([]);
  });

  it("what the client gave anew meanwhile is not doubled", async () => {
    await letRikSteer();
    const { proposalId } = await carryOut("pausePerson");
    scenario.clock.forward(6 * oneDay);
    const anew = { personId: scenario.personId("rik"), things: ["meetings" as const], endsOn: "2026-12-20" };
    await as("dennis").does("delegation.give", giveDelegation, anew);
    const back = { clientId: scenario.clientId, proposalId, carriedOut: "back" as const };
    await as("dennis").does("proposal.reopen", reopenProposal, back);
    expect(await steering()).toMatchObject([{ things: ["meetings"], state: "asked" }]);
  });
});
