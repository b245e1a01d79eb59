import { Invalid, type NewProposal, NotFound, type ProposalAnswer, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { goalIn, present } from "../testing/acting.ts";
import { decided, proposed } from "../testing/deed.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { decideProposal } from "./decide-proposal.ts";
import { makeProposal } from "./make-proposal.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

const { scenario, as } = inScenario("sqlite");

type Answer = Partial<ProposalAnswer> & Pick<ProposalAnswer, "proposalId" | "decision">;
const decide = (answer: Answer) =>
  as("dennis").does("proposal.decide", decideProposal, { clientId: scenario.clientId, ...decided, ...answer });
type Proposed = Partial<NewProposal> & Pick<NewProposal, "kind">;
const propose = async (key: "samira" | "rik" | "ingrid", proposal: Proposed) => {
  const made = await as(key).does("proposal.make", makeProposal, {
    clientId: scenario.clientId,
    goalId: null,
    words: null,
    ...proposed,
    ...proposal,
  });
  const { proposals } = await as("dennis").reads();
  return present(proposals.find(({ id }) => id === made.item.id)).id;
};
const everyone = async () => goalIn(await as("dennis").reads(), scenario.items.goals.everyone);

describe("a proposal", () => {
  it("changes nothing by itself", async () => {
    const before = (await as("dennis").reads()).goals;
    await propose("samira", { kind: "changeGoal", goalId: scenario.items.goals.everyone, words: "Iets anders" });
    await propose("ingrid", { kind: "addGoal", words: "Een huisarts" });
    expect((await as("dennis").reads()).goals).toEqual(before);
  });

  it("hangs under a goal that one sees", async () => {
    const unseen = { clientId: scenario.clientId, kind: "addStep" as const, goalId: scenario.items.goals.me, words: "Iets", ...proposed };
    await expect(as("samira").does("proposal.make", makeProposal, unseen)).rejects.toBeInstanceOf(NotFound);
  });

  it("for a new goal is read by who made it and by the client alone", async () => {
    const id = await propose("samira", { kind: "addGoal", words: "Een hond" });
    const readBy = async (key: "samira" | "rik" | "ingrid") => (await as(key).reads()).proposals.some((one) => one.id === id);
    expect([await readBy("samira"), await readBy("rik"), await readBy("ingrid")]).toEqual([true, false, false]);
  });

  it("is taken back by who made it, until the client has decided", async () => {
    const { waiting: proposalId } = scenario.items.proposals;
    await expect(as("rik").does("proposal.withdraw", withdrawProposal, { proposalId })).rejects.toBeInstanceOf(NotFound);
    await decide({ proposalId, decision: "no" });
    await expect(as("samira").does("proposal.withdraw", withdrawProposal, { proposalId })).rejects.toMatchObject({
      reason: "proposal.decided",
    });
  });
});

describe("the client decides", () => {
  it("and nobody else does", async () => {
    const answer = { clientId: scenario.clientId, proposalId: scenario.items.proposals.waiting, ...decided };
    for (const key of ["samira", "rik", "ingrid"] as const)
      await expect(as(key).does("proposal.decide", decideProposal, { ...answer, decision: "yes" })).rejects.toBeInstanceOf(Refused);
  });

  it("yes to a goal: an idea that the proposer reads", async () => {
    const proposalId = await propose("rik", { kind: "addGoal", words: "Samen vissen", goalKind: "belonging" });
    await decide({ proposalId, decision: "yes" });
    const goal = present((await as("rik").reads()).goals.find(({ words }) => words === "Samen vissen"));
    expect(goal).toMatchObject({ state: "idea", kind: "belonging", visibility: "chosen" });
    expect((await as("samira").reads()).goals.map(({ id }) => id)).not.toContain(goal.id);
  });

  it("yes to a step that the proposer will do: it is theirs", async () => {
    await decide({ proposalId: scenario.items.proposals.waiting, decision: "yes" });
    expect((await everyone()).steps.at(-1)).toMatchObject({ state: "accepted", doerId: scenario.personId("samira") });
  });

  it("yes to a step for somebody else: that person is asked", async () => {
    const step = { kind: "addStep" as const, goalId: scenario.items.goals.everyone, words: "Vissen", doerId: scenario.personId("rik") };
    await decide({ proposalId: await propose("samira", step), decision: "yes" });
    expect((await everyone()).steps.at(-1)).toMatchObject({ what: "Vissen", state: "requested", doerId: scenario.personId("rik") });
  });

  it("yes in other words: the client's", async () => {
    await decide({ proposalId: scenario.items.proposals.later, decision: "changed", words: "Twee keer per week iemand zien" });
    expect((await everyone()).words).toBe("Twee keer per week iemand zien");
  });

  it("later with a day, and then still yes or no", async () => {
    const { waiting: proposalId } = scenario.items.proposals;
    await decide({ proposalId, decision: "later", laterOn: "2026-12-24" });
    const { proposals } = await as("samira").reads();
    expect(proposals.find(({ id }) => id === proposalId)).toMatchObject({ state: "later", laterOn: "2026-12-24", mayWithdraw: true });
    await decide({ proposalId, decision: "no", words: "Nu niet." });
    await expect(decide({ proposalId, decision: "yes" })).rejects.toMatchObject({ reason: "proposal.decided" });
  });

  it("in words that fit a step", async () => {
    const { waiting: proposalId } = scenario.items.proposals;
    await expect(decide({ proposalId, decision: "changed", words: "lang ".repeat(40) })).rejects.toBeInstanceOf(Invalid);
    expect((await as("dennis").reads()).proposals.find(({ id }) => id === proposalId)).toMatchObject({ state: "waiting" });
  });
});
