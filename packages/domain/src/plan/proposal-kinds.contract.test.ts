import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type PersonaKey } from "@naast/testing";
import { idOf, type NewProposal, NotFound, type ProposalKind, proposalKinds } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { goalIn, present, stepIn } from "../testing/acting.ts";
import { decided, proposed } from "../testing/deed.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { planContent } from "../testing/plan-content.ts";
import { decideProposal } from "./decide-proposal.ts";
import { makeProposal } from "./make-proposal.ts";
import { reopenProposal } from "./reopen-proposal.ts";
import { undoChange } from "./undo-change.ts";

describe.each<TestEngine>(engines)("what can be proposed, on %s", (engine) => {
  const { scenario, as } = inOneScenario(engine);

  /** What a proposal of each kind says, by somebody who sees what it is about. */
  const asked = (kind: ProposalKind): NewProposal => {
    const { clientId, items, personId } = scenario;
    return {
      ...proposed,
      clientId,
      kind,
      goalId: items.goals.everyone,
      stepId: items.steps.accepted,
      meetingId: items.meetings.everyone,
      aboutPersonId: personId("rik"),
      memberRole: "representative",
      words: "Zo zou ik het zeggen",
      onDay: "2026-12-20",
      atTime: "14:00",
    };
  };
  const everybody: readonly PersonaKey[] = ["dennis", "samira", "rik", "ingrid"];
  /** Who takes part no more sees that there is nothing here. */
  const seenBy = async (key: PersonaKey) => {
    try {
      return planContent(await as(key).reads(), ["sequence"]);
    } catch (error) {
      if (error instanceof NotFound) return "nothing";
      throw error;
    }
  };
  const whatEverybodySees = () => Promise.all(everybody.map(seenBy));
  const decide = async (kind: ProposalKind, decision: "yes" | "changed" = "yes") => {
    const made = await as("ingrid").does("proposal.make", makeProposal, asked(kind));
    const proposalId = idOf("Proposal").parse(made.item.id);
    const before = await whatEverybodySees();
    const words = decision === "changed" ? "In mijn eigen woorden" : null;
    const answer = { ...decided, clientId: scenario.clientId, proposalId, decision, words };
    return { proposalId, before, ...(await as("dennis").does("proposal.decide", decideProposal, answer)) };
  };
  const undo = (changeId: Parameters<typeof undoChange>[2]["changeId"]) => as("dennis").does("change.undo", undoChange, { changeId });

  it.each(proposalKinds)("%s: the client's yes does it, and taking it back takes all of it back", async (kind) => {
    const { before, changeId } = await decide(kind);
    const after = await whatEverybodySees();
    expect(after).not.toEqual(before);
    await undo(changeId);
    expect(await whatEverybodySees()).toEqual(before);
  });

  it.each(proposalKinds)("%s: reopened, what was carried out stays until the client puts it back too", async (kind) => {
    const { before, proposalId } = await decide(kind);
    const reopen = (carriedOut: "stays" | "back") =>
      as("dennis").does("proposal.reopen", reopenProposal, { clientId: scenario.clientId, proposalId, carriedOut });
    const stays = await reopen("stays");
    const between = await whatEverybodySees();
    // A name to ask stands with the invitations, and in no plan.
    expect(JSON.stringify(between) === JSON.stringify(before)).toBe(kind === "addPerson");
    await undo(stays.changeId);
    await reopen("back");
    expect(await whatEverybodySees()).toEqual(before);
  });

  it("pauses and ends a goal and a step", async () => {
    const { items } = scenario;
    const state = async () => goalIn(await as("dennis").reads(), items.goals.everyone).state;
    const paused = await decide("pauseGoal");
    expect(await state()).toBe("resting");
    await undo(paused.changeId);
    const ended = await decide("endGoal");
    expect(await state()).toBe("letGo");
    await undo(ended.changeId);
    const stopped = await decide("endStep");
    expect(stepIn(await as("dennis").reads(), items.steps.accepted).state).toBe("stopped");
    await undo(stopped.changeId);
  });

  it("in the client's own words does what is worded, and only says what is not", async () => {
    const { items } = scenario;
    const changed = await decide("changeGoal", "changed");
    expect(goalIn(await as("dennis").reads(), items.goals.everyone).words).toBe("In mijn eigen woorden");
    await undo(changed.changeId);
    const before = goalIn(await as("dennis").reads(), items.goals.everyone);
    const said = await decide("endGoal", "changed");
    expect(goalIn(await as("dennis").reads(), items.goals.everyone).state).toBe(before.state);
    await undo(said.changeId);
  });

  it("ends somebody's taking part whole, and gives it back whole", async () => {
    const ended = await decide("endPerson");
    await expect(as("rik").reads()).rejects.toBeInstanceOf(NotFound);
    expect(stepIn(await as("dennis").reads(), scenario.items.steps.accepted)).toMatchObject({ state: "open", doerId: null });
    await undo(ended.changeId);
    expect(present((await as("rik").reads()).goals[0])).toBeDefined();
    expect(stepIn(await as("dennis").reads(), scenario.items.steps.accepted)).toMatchObject({ state: "accepted" });
  });

  it("only about what the proposer sees", async () => {
    const { items, personId } = scenario;
    const propose = (key: PersonaKey, proposal: Partial<NewProposal> & Pick<NewProposal, "kind">) =>
      as(key).does("proposal.make", makeProposal, { ...asked(proposal.kind), ...proposal });
    await expect(propose("samira", { kind: "endGoal", goalId: items.goals.me })).rejects.toBeInstanceOf(NotFound);
    await expect(propose("samira", { kind: "endMeeting", meetingId: items.meetings.workers })).rejects.toBeInstanceOf(NotFound);
    await expect(propose("samira", { kind: "endPerson", aboutPersonId: personId("kees") })).rejects.toMatchObject({
      fields: { aboutPersonId: "choosePeople" },
    });
  });
});
