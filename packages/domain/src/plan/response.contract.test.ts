import { engines, type TestEngine } from "@naast/db/testing/stores";
import { type PersonaKey } from "@naast/testing";
import { Conflict, idOf, type NewResponse, NotFound, newResponse, Refused } from "@naast/vocabulary";
import { beforeEach, describe, expect, it } from "vitest";
import { decided, proposed } from "../testing/deed.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { decideProposal } from "./decide-proposal.ts";
import { makeProposal } from "./make-proposal.ts";
import { openProposal } from "./open-proposal.ts";
import { proposalsWaiting } from "./proposals-waiting.ts";
import { readProposal } from "./read-proposal.ts";
import { reopenProposal } from "./reopen-proposal.ts";
import { respondToProposal } from "./respond-to-proposal.ts";
import { undoChange } from "./undo-change.ts";

describe.each<TestEngine>(engines)("what people say to a proposal, on %s", (engine) => {
  const { scenario, as } = inOneScenario(engine);
  let proposalId: NewResponse["proposalId"];
  beforeEach(async () => {
    const { clientId, items } = scenario;
    const asked = { ...proposed, clientId, kind: "changeGoal" as const, goalId: items.goals.everyone, words: "Anders" };
    proposalId = idOf("Proposal").parse((await as("samira").does("proposal.make", makeProposal, asked)).item.id);
  });

  const says = (key: PersonaKey, said: Partial<NewResponse> = {}) =>
    as(key).does("proposal.respond", respondToProposal, { proposalId, kind: "good", words: null, ...said });
  const talkOf = async (key: PersonaKey) => {
    const permit = await as(key).permit("plan.read");
    return readProposal(as(key).ctx, permit, proposalId);
  };
  const saidTo = async (key: PersonaKey) => (await talkOf(key)).responses.map(({ personId, kind }) => [personId, kind]);
  const decide = (decision: "yes" | "no") =>
    as("dennis").does("proposal.decide", decideProposal, { ...decided, clientId: scenario.clientId, proposalId, decision });

  it("stands by name, and what was said before stays to be read", async () => {
    await says("rik", { kind: "worried", words: "Ik ben bang dat het te veel is." });
    await says("rik", { kind: "good" });
    expect((await talkOf("dennis")).responses).toMatchObject([
      {
        personId: scenario.personId("rik"),
        kind: "good",
        words: null,
        earlier: [{ kind: "worried", words: "Ik ben bang dat het te veel is." }],
      },
    ]);
  });

  it("is read by others once they have said something themselves; by the client and the proposer at once", async () => {
    await says("rik");
    const rik = [[scenario.personId("rik"), "good"]];
    expect([await saidTo("dennis"), await saidTo("samira"), await saidTo("ingrid")]).toEqual([rik, rik, []]);
    expect(await talkOf("ingrid")).toMatchObject({ hidden: true, silent: [] });
    await says("ingrid", { kind: "notSure" });
    expect(await saidTo("ingrid")).toHaveLength(2);
  });

  it("is open to all when the client says so, and after the decision", async () => {
    await says("rik");
    const opened = await as("dennis").does("proposal.open", openProposal, { proposalId, open: "yes" });
    expect(await saidTo("ingrid")).toHaveLength(1);
    await as("dennis").does("change.undo", undoChange, { changeId: opened.changeId });
    expect(await saidTo("ingrid")).toHaveLength(0);
    await decide("no");
    expect(await saidTo("ingrid")).toHaveLength(1);
  });

  it("silence is shown by name, and never to who does not see it or of whom they may not know", async () => {
    const silent = (await talkOf("dennis")).silent;
    expect(silent).toContain(scenario.personId("rik"));
    expect(silent).toContain(scenario.personId("ingrid"));
    expect(silent).not.toContain(scenario.personId("samira"));
    expect((await talkOf("samira")).silent.every((id) => silent.includes(id))).toBe(true);
  });

  it("is said by who reads it and is asked, as long as the client has not decided", async () => {
    await expect(says("samira")).rejects.toBeInstanceOf(Refused);
    await expect(says("dennis")).rejects.toBeInstanceOf(Refused);
    await expect(says("kees")).rejects.toBeInstanceOf(NotFound);
    await decide("no");
    await expect(says("rik")).rejects.toBeInstanceOf(Conflict);
    await as("dennis").does("proposal.reopen", reopenProposal, { clientId: scenario.clientId, proposalId, carriedOut: "stays" });
    await says("rik");
    expect(await saidTo("dennis")).toHaveLength(1);
  });

  it("is taken back within half a minute", async () => {
    const { changeId } = await says("rik");
    await as("rik").does("change.undo", undoChange, { changeId });
    expect(await saidTo("dennis")).toEqual([]);
  });

  it("reopening what is put back and was changed since writes nothing", async () => {
    await decide("yes");
    const { items, clientId } = scenario;
    const again = { ...proposed, clientId, kind: "changeGoal" as const, goalId: items.goals.everyone, words: "Nog anders" };
    const other = await as("ingrid").does("proposal.make", makeProposal, again);
    const otherId = idOf("Proposal").parse(other.item.id);
    await as("dennis").does("proposal.decide", decideProposal, { ...decided, clientId, proposalId: otherId, decision: "yes" });
    const back = as("dennis").does("proposal.reopen", reopenProposal, { clientId, proposalId, carriedOut: "back" });
    await expect(back).rejects.toMatchObject({ reason: "undo.changed" });
    expect((await talkOf("dennis")).proposal.state).toBe("yes");
    await as("dennis").does("proposal.reopen", reopenProposal, { clientId, proposalId: otherId, carriedOut: "back" });
  });

  it("several items are one proposal, and each is decided by itself", async () => {
    const { clientId, items } = scenario;
    const item = { ...proposed, clientId, kind: "endGoal" as const, goalId: items.goals.everyone, words: null, besideId: proposalId };
    await as("samira").does("proposal.make", makeProposal, item);
    expect((await talkOf("rik")).together.map(({ kind }) => kind)).toEqual(["changeGoal", "endGoal"]);
    await expect(as("rik").does("proposal.make", makeProposal, item)).rejects.toBeInstanceOf(NotFound);
    await decide("no");
    await expect(as("samira").does("proposal.make", makeProposal, item)).rejects.toBeInstanceOf(Conflict);
    expect((await talkOf("rik")).together.map(({ state }) => state)).toEqual(["no", "waiting"]);
  });

  it("waits for the client to decide, and for the others to say something", async () => {
    const waitsFor = async (key: PersonaKey) => {
      const waiting = await proposalsWaiting(as(key).ctx, await as(key).permit("plan.read"));
      return waiting.find(({ itemId }) => itemId === proposalId)?.kind;
    };
    expect([await waitsFor("dennis"), await waitsFor("rik"), await waitsFor("samira")]).toEqual([
      "proposalToDecide",
      "proposalToAnswer",
      undefined,
    ]);
    await says("rik");
    expect(await waitsFor("rik")).toBeUndefined();
  });

  it("finishes a sentence that it begins", () => {
    const { clientId } = scenario;
    for (const kind of ["goodBut", "worried"] as const)
      expect(newResponse.safeParse({ clientId, proposalId, kind, words: "" }).success).toBe(false);
    expect(newResponse.safeParse({ clientId, proposalId, kind: "talkFirst", words: "" }).success).toBe(true);
  });
});
