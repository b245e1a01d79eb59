import { Conflict, type Day, Invalid, NotFound, oneDay, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { readToday } from "../plan/read-today.ts";
import { present, stepIn } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { changeMember } from "./change-member.ts";
import { leavePlan } from "./leave-plan.ts";
import { pauseMember } from "./pause-member.ts";
import { readMemberPage } from "./read-member.ts";
import { readOwnPart } from "./read-own-member-part.ts";
import { removeMember } from "./remove-member.ts";
import { resumeMember } from "./resume-member.ts";

const { scenario, as } = inScenario("sqlite");

const until: Day = "2026-12-07";
const words = "Ik neem even rust.";
const samira = () => scenario.personId("samira");
const pause = (key: "samira" | "dennis" | "rik", day = until) =>
  as(key).does("member.pause", pauseMember, { personId: samira(), until: day, words });
const resume = (key: "samira" | "dennis") => as(key).does("member.resume", resumeMember, { personId: samira() });
const personAs = async (key: "dennis" | "rik" | "ingrid") => (await as(key).reads()).people.find(({ personId }) => personId === samira());

describe("a rest", () => {
  it("says so in one's own words until a day, and opens the places again", async () => {
    await pause("samira");
    expect(await personAs("dennis")).toMatchObject({ state: "paused", takesPart: true, pause: { words, until } });
    const plan = await as("dennis").reads();
    const requested = stepIn(plan, scenario.items.steps.requested);
    expect(requested).toMatchObject({ state: "open", doerId: null, returnedBy: samira(), returnWords: words });
    expect(stepIn(plan, scenario.items.steps.acceptedBySamira)).toMatchObject({ state: "open", doerId: null });
    expect(plan.goals.flatMap(({ ownViews }) => ownViews).some(({ personId }) => personId === samira())).toBe(true);
  });

  it("lets one read and write nothing, and is over on the day by itself", async () => {
    await pause("samira");
    expect((await as("samira").reads()).goals.length).toBeGreaterThan(0);
    await expect(as("samira").permit("comment.add")).rejects.toBeInstanceOf(Refused);
    scenario.clock.forward(14 * oneDay);
    expect(await personAs("dennis")).toMatchObject({ state: "active" });
    await expect(as("samira").permit("comment.add")).resolves.toBeDefined();
    await expect(as("samira").permit("member.resume")).rejects.toBeInstanceOf(Refused);
  });

  it("ends earlier by the one who asked for it, and by nobody else", async () => {
    await pause("samira");
    await expect(resume("dennis")).rejects.toBeInstanceOf(Refused);
    await resume("samira");
    expect(await personAs("dennis")).toMatchObject({ state: "active" });
    await pause("dennis");
    await expect(resume("samira")).rejects.toBeInstanceOf(Refused);
    await resume("dennis");
    expect(await personAs("rik")).toMatchObject({ state: "active" });
  });

  it("is nobody else's to ask for, starts once, and ends after today", async () => {
    await expect(pause("rik")).rejects.toBeInstanceOf(NotFound);
    await expect(pause("samira", "2026-11-23")).rejects.toBeInstanceOf(Invalid);
    await pause("samira");
    await expect(pause("dennis")).rejects.toBeInstanceOf(Conflict);
    await expect(as("ingrid").permit("member.pause")).rejects.toBeInstanceOf(Refused);
  });
});

const ended = async () => {
  const { grant, chosenReader } = scenario.store.tables;
  const grants = await scenario.store.read.select().from(grant);
  const ticks = await scenario.store.read.select().from(chosenReader);
  return {
    running: grants.filter((row) => row.personId === samira() && row.clientId === scenario.clientId && row.withdrawnAt === null).length,
    ticked: ticks.filter((row) => row.personId === samira()).length,
  };
};

describe("stepping out", () => {
  it("needs no reason: everything that was shared closes, the words stay under the name", async () => {
    await as("samira").does("member.leave", leavePlan, { ownWords: "stay", words: null });
    expect(await ended()).toEqual({ running: 0, ticked: 0 });
    await expect(as("samira").reads()).rejects.toBeInstanceOf(NotFound);
    const plan = await as("rik").reads();
    expect(plan.goals.flatMap(({ ownViews }) => ownViews).some(({ personId }) => personId === samira())).toBe(true);
    expect(plan.people.find(({ personId }) => personId === samira())).toMatchObject({ name: "Samira", takesPart: false });
  });

  it("takes the words out when that is chosen", async () => {
    await as("samira").does("member.leave", leavePlan, { ownWords: "go", words: "Dag Dennis." });
    const plan = await as("dennis").reads();
    expect(
      plan.goals.flatMap(({ ownViews, comments }) => [...ownViews, ...comments]).filter(({ personId }) => personId === samira()),
    ).toEqual([]);
    expect(plan.proposals.filter(({ proposerId }) => proposerId === samira())).toEqual([]);
    const page = await as("dennis").does("consent.read", readMemberPage, { personId: samira() });
    expect(page).toMatchObject({ person: { state: "left" }, leaveWords: "Dag Dennis." });
  });

  it("is immediate and silent when the client does it: nothing of the plan is left, and nothing says why", async () => {
    await as("dennis").does("member.remove", removeMember, { personId: samira() });
    expect(await ended()).toEqual({ running: 0, ticked: 0 });
    await expect(as("samira").reads()).rejects.toBeInstanceOf(NotFound);
    await expect(as("samira").permit("live.follow")).rejects.toBeInstanceOf(NotFound);
    const returned = stepIn(await as("dennis").reads(), scenario.items.steps.requested);
    expect(returned).toMatchObject({ state: "open", returnedBy: null, returnWords: null });
    const own = await as("samira").does("ownPart.read", readOwnPart, null);
    expect(own).toMatchObject({ clientName: null, membership: { state: "removed", leaveWords: null } });
    await expect(as("dennis").does("member.remove", removeMember, { personId: samira() })).rejects.toBeInstanceOf(NotFound);
  });

  it("of somebody else is the client's alone", async () => {
    for (const key of ["rik", "ingrid", "sanne"] as const) await expect(as(key).permit("member.remove")).rejects.toBeInstanceOf(Refused);
    await expect(as("peter").permit("member.remove")).rejects.toBeInstanceOf(NotFound);
  });
});

describe("who somebody is in the plan", () => {
  const change = (more: object) =>
    as("dennis").does("member.change", changeMember, {
      personId: samira(),
      role: "member",
      relationWords: null,
      knownToOthers: true,
      labels: [],
      period: "halfYear",
      ...more,
    });

  it("the client makes somebody a confidant, and gives what they tick", async () => {
    await change({ role: "confidant", labels: ["wellbeing", "networkMap"] });
    expect(await personAs("dennis")).toMatchObject({ relation: "confidant", relationWords: "zus" });
    const permit = await as("samira").permit("plan.read");
    expect([...permit.sees.labels].toSorted()).toEqual(["goals", "meetings", "networkMap", "purpose", "relapsePlan", "wellbeing"]);
  });

  it("somebody whom the others do not know of is named only under words that are shared", async () => {
    await change({ knownToOthers: false });
    expect(await personAs("rik")).toMatchObject({ name: "Samira" });
    expect((await as("rik").reads()).purpose?.agreedBy).not.toContain(samira());
  });

  it("of somebody unknown nothing tells that they take part", async () => {
    const wilma = scenario.personId("wilma");
    const named = async (key: "rik" | "ingrid") => (await as(key).reads()).people.some(({ personId }) => personId === wilma);
    expect(await named("rik")).toBe(true);
    await change({ personId: wilma, knownToOthers: false });
    expect([await named("rik"), await named("ingrid")]).toEqual([false, true]);
    expect((await as("rik").reads()).purpose?.agreedBy).not.toContain(wilma);
  });
});

describe("what is shared", () => {
  it("is told to the client two weeks before it ends, and to nobody else", async () => {
    const { grant } = scenario.store.tables;
    await scenario.store.write((tx) =>
      tx
        .update(grant)
        .set({ endsOn: "2026-12-07" })
        .then(() => undefined),
    );
    const dennis = as("dennis");
    const { endingSoon } = await readToday(dennis.ctx, await dennis.permit("plan.read"));
    expect(
      endingSoon
        .filter(({ personId }) => personId === samira())
        .map(({ label }) => label)
        .toSorted(),
    ).toEqual(["goals", "meetings", "purpose", "relapsePlan"]);
    for (const key of ["samira", "ingrid"] as const)
      expect((await readToday(as(key).ctx, await as(key).permit("plan.read"))).endingSoon).toEqual([]);
    await scenario.store.write((tx) =>
      tx
        .update(grant)
        .set({ endsOn: "2026-12-08" })
        .then(() => undefined),
    );
    expect((await readToday(dennis.ctx, await dennis.permit("plan.read"))).endingSoon).toEqual([]);
  });

  it("reads the same for both: since when, in which words, how, and until when", async () => {
    const page = await as("dennis").does("consent.read", readMemberPage, { personId: samira() });
    const own = await as("samira").does("ownPart.read", readOwnPart, null);
    expect(page.history).toEqual(own.grants);
    expect(page.history.map(({ label }) => label).toSorted()).toEqual(["goals", "meetings", "purpose", "relapsePlan"]);
    expect(present(page.history[0]).textShown).toContain("Samira mag dit lezen");
  });
});
