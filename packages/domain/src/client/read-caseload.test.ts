import { type PersonaKey } from "@naast/testing";
import type { CaseloadView, Label, WaitingView } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { answerPurpose } from "../plan/answer-purpose.ts";
import { answerStep } from "../plan/answer-step.ts";
import { respondToProposal } from "../plan/respond-to-proposal.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { endAssignment } from "./end-assignment.ts";
import { readCaseload } from "./read-caseload.ts";

describe("the caseload of a worker", () => {
  const { scenario, as } = inScenario("sqlite");

  const caseload = (who: PersonaKey): Promise<CaseloadView> =>
    as(who).doesInShelter("caseload.read", (ctx, permit) => readCaseload(ctx, permit), null);
  const waits = ({ onYou, onClient, onNetwork }: CaseloadView): readonly WaitingView[] => [...onYou, ...onClient, ...onNetwork];
  const ofDennis = (all: readonly WaitingView[]) => all.filter(({ clientId }) => clientId === scenario.clientId);
  const withdraw = (label: Label) => as("dennis").does("grant.withdraw", withdrawGrant, { personId: scenario.personId("ingrid"), label });

  it("holds the plans that are assigned to this worker, and no other", async () => {
    const plans = async (who: PersonaKey) => {
      const view = await caseload(who);
      return new Set([...waits(view), ...view.quiet].map(({ clientName }) => clientName));
    };
    expect(await plans("ingrid")).toEqual(new Set(["Dennis"]));
    expect(await plans("sanne")).toEqual(new Set(["Dennis", "Meryem"]));
    expect(await plans("yara")).toEqual(new Set());
  });

  it("says who waits, on whom, and since when, the longest first", async () => {
    const view = await caseload("ingrid");
    const { waiting } = scenario.items.proposals;
    for (const list of [view.onYou, view.onClient, view.onNetwork]) {
      expect(list.map(({ since }) => since)).toEqual(list.map(({ since }) => since).toSorted((a, b) => a - b));
    }
    expect(view.onYou).toMatchObject([
      { kind: "proposalToAnswer", subjectWords: "Elke zondag bellen", onName: "Ingrid", waiterName: "Samira", proposalId: waiting },
      { kind: "stepRequest", subjectWords: "Briefadres aanvragen", onName: "Ingrid", waiterName: "Dennis" },
    ]);
    expect(view.onClient.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["stepOffer", "proposal"]));
    expect(view.onNetwork.map(({ onName }) => onName)).toEqual(expect.arrayContaining(["Samira", "Rik"]));
  });

  it("waits no longer once the answer is there", async () => {
    await as("ingrid").does("step.answer", answerStep, { stepId: scenario.items.steps.requestedOfIngrid, answer: "yes", words: null });
    expect((await caseload("ingrid")).onYou.map(({ kind }) => kind)).toEqual(["proposalToAnswer"]);
    const { waiting: proposalId } = scenario.items.proposals;
    await as("ingrid").does("proposal.respond", respondToProposal, { proposalId, kind: "good", words: null });
    expect((await caseload("ingrid")).onYou).toEqual([]);
    const open = async () => (await caseload("ingrid")).onNetwork.filter(({ kind, onName }) => kind === "purpose" && onName === "Rik");
    expect(await open()).toHaveLength(1);
    await as("rik").does("purpose.answer", answerPurpose, { purposeId: scenario.items.purposes.current, answer: "agrees" });
    expect(await open()).toEqual([]);
  });

  it("tells nothing of what the worker may not read", async () => {
    const text = async () => JSON.stringify(await caseload("ingrid"));
    expect(await text()).toContain("Briefadres aanvragen");
    const { clientId, items } = scenario;
    const closing = { clientId, itemKind: "goal" as const, itemId: items.goals.chosen, visibility: "me" as const, readerIds: [] };
    await as("dennis").does("visibility.change", changeVisibility, closing);
    expect(await text()).not.toContain("Briefadres aanvragen");
    expect(await text()).toContain("Overleg");
    await withdraw("meetings");
    expect(await text()).not.toContain("Overleg");
    await withdraw("goals");
    expect(new Set(ofDennis(waits(await caseload("ingrid"))).map(({ kind }) => kind))).toEqual(new Set(["purpose"]));
    await withdraw("purpose");
    const { quiet, purposeOpen } = await caseload("ingrid");
    expect(quiet).toEqual([{ clientId, clientName: "Dennis", purposeWords: null }]);
    expect(purposeOpen).toEqual([]);
  });

  it("loses the plan with the assignment", async () => {
    const { assignment } = scenario.store.tables;
    const all = await scenario.store.read.select().from(assignment);
    const own = all.find(({ workerId, clientId }) => workerId === scenario.personId("sanne") && clientId === scenario.clientId);
    if (!own) throw new Error("Sanne is assigned");
    await as("ingrid").does("assignment.end", endAssignment, { assignmentId: own.id });
    const view = await caseload("sanne");
    expect(JSON.stringify(view)).not.toContain("Dennis");
    expect(JSON.stringify(view)).toContain("Meryem");
  });
});
