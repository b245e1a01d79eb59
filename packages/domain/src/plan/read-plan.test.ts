import { hour, NotFound, oneDay } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { openEmergencyAccess } from "../emergency/open-emergency-access.ts";
import { type Acting, goalIn, stepIn } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { printPlan } from "./print-plan.ts";
import { readProposal } from "./read-proposal.ts";
import { readPurposeHistory } from "./read-purpose-history.ts";

const { scenario, as } = inScenario("sqlite");

const withdraw = (label: "purpose" | "goals" | "meetings") =>
  as("dennis").does("grant.withdraw", withdrawGrant, { personId: scenario.personId("samira"), label });

describe("the plan", () => {
  it("tells only the client who is ticked", async () => {
    const { chosen } = scenario.items.goals;
    expect(goalIn(await as("dennis").reads(), chosen).readerIds).toHaveLength(2);
    expect(goalIn(await as("samira").reads(), chosen).readerIds).toEqual([]);
  });

  it("says of each step what its reader may do with it, and nothing of it to who rests or looks with urgency", async () => {
    const { requested, offered, open } = scenario.items.steps;
    const abilities = async (who: Parameters<Acting>[0], stepId: string) => stepIn(await as(who).reads(), stepId).abilities;
    expect(await abilities("samira", requested)).toEqual(["answer"]);
    expect(await abilities("rik", requested)).toEqual([]);
    expect(await abilities("dennis", offered)).toContain("decideOffer");
    expect(await abilities("ingrid", open)).toEqual(["offer"]);
    expect(await abilities("wilma", open)).toEqual([]);
    await as("fatih").does("emergency.open", openEmergencyAccess, { reason: "Er is brand." });
    expect(await abilities("fatih", open)).toEqual([]);
  });

  it("lets somebody with urgency read for an hour and no longer", async () => {
    await expect(as("fatih").reads()).rejects.toBeInstanceOf(NotFound);
    await as("fatih").does("emergency.open", openEmergencyAccess, { reason: "Er is brand." });
    const plan = await as("fatih").reads();
    expect(plan.reader.emergencyUntil).toBe(scenario.clock.now().getTime() + hour);
    expect(plan.goals.map(({ visibility }) => visibility)).not.toContain("me");
    expect(plan.contactMoments.map(({ visibility }) => visibility)).not.toContain("me");
    scenario.clock.forward(hour);
    await expect(as("fatih").reads()).rejects.toBeInstanceOf(NotFound);
  });

  it("without the purpose shows no purpose, and names only who the goals name", async () => {
    expect((await as("samira").reads()).people.map(({ name }) => name)).toContain("Wilma");
    await withdraw("purpose");
    const { purpose, people, goals } = await as("samira").reads();
    expect(purpose).toBeNull();
    expect(goals.length).toBeGreaterThan(0);
    expect(people.map(({ name }) => name)).not.toContain("Wilma");
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(["Dennis", "Samira", "Rik"]));
  });

  it("without the goals shows none, nor moments, but the own proposals stay to be read", async () => {
    await withdraw("goals");
    const { goals, contactMoments, proposals, meetings } = await as("samira").reads();
    expect(goals).toEqual([]);
    expect(contactMoments).toEqual([]);
    expect(proposals).not.toEqual([]);
    expect(proposals.every(({ proposerId, goalWords }) => proposerId === scenario.personId("samira") && goalWords === null)).toBe(true);
    expect(meetings).not.toEqual([]);
  });

  it("keeps a meeting until it is over", async () => {
    const titles = async () => (await as("samira").reads()).meetings.map(({ title }) => title);
    expect(await titles()).toEqual(["Post en geld", "Bellen met Samira"]);
    scenario.clock.forward(3 * oneDay);
    expect(await titles()).toEqual(["Bellen met Samira"]);
  });

  it("tells who is asked and who not about the purpose to client and workers alone", async () => {
    expect((await as("dennis").reads()).purpose?.openFor).toContain(scenario.personId("rik"));
    expect((await as("ingrid").reads()).purpose?.openFor).toContain(scenario.personId("rik"));
    expect((await as("samira").reads()).purpose?.openFor).toEqual([]);
  });
});

describe("the plan on paper", () => {
  it("leaves off what only the client sees, for the client too", async () => {
    const paper = await as("dennis").does("plan.print", printPlan, { onlyMine: false });
    const shown = [...paper.goals, ...paper.meetings, ...paper.contactMoments].map(({ visibility }) => visibility);
    expect(shown).not.toContain("me");
    expect(paper.contactMoments).not.toEqual([]);
    expect(paper.goals.map(({ state }) => state)).not.toContain("letGo");
    expect(paper.goals.flatMap(({ steps }) => steps).map(({ state }) => state)).not.toContain("stopped");
    expect(JSON.stringify(paper)).not.toContain("Noor");
  });

  it("holds only one's own part when that is asked", async () => {
    const { goals } = await as("rik").does("plan.print", printPlan, { onlyMine: true });
    expect(goals).toHaveLength(1);
    expect(new Set(goals.flatMap(({ steps }) => steps).map(({ doerId }) => doerId))).toEqual(new Set([scenario.personId("rik")]));
    expect(goals.flatMap(({ ownViews, comments }) => [...ownViews, ...comments])).toEqual([]);
  });
});

describe("one proposal", () => {
  const proposal = (who: Parameters<Acting>[0], id: (typeof scenario.items.proposals)["waiting"]) =>
    as(who).does("plan.read", readProposal, id);

  it("is read by who made it, by the client, and by who sees its goal", async () => {
    const { waiting, byWorker } = scenario.items.proposals;
    expect((await proposal("samira", waiting)).proposal).toMatchObject({ mayWithdraw: true, mayDecide: false });
    expect((await proposal("dennis", waiting)).proposal).toMatchObject({ mayWithdraw: false, mayDecide: true });
    expect((await proposal("rik", waiting)).proposal).toMatchObject({ mayWithdraw: false, mayDecide: false });
    expect((await proposal("ingrid", byWorker)).proposal.kind).toBe("addGoal");
    await expect(proposal("samira", byWorker)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("the versions of the purpose", () => {
  it("are all there, the newest first, with the label and not without", async () => {
    const versions = () => as("samira").does("plan.read", (ctx, permit) => readPurposeHistory(ctx, permit), null);
    expect((await versions()).map(({ number }) => number)).toEqual([2, 1]);
    await withdraw("purpose");
    expect(await versions()).toEqual([]);
  });
});
