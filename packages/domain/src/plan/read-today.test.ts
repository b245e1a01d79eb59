import { type PersonaKey } from "@naast/testing";
import { addDays, hour, oneDay } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { answerNomination } from "../invitation/answer-nomination.ts";
import { makeNomination } from "../invitation/make-nomination.ts";
import { readNominations } from "../invitation/read-nominations.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { addComment } from "./add-comment.ts";
import { addStep } from "./add-step.ts";
import { readToday } from "./read-today.ts";
import { visitPlan } from "./visit-plan.ts";

const { scenario, as } = inScenario("sqlite");

const todayOf = (who: PersonaKey) => as(who).does("plan.read", (ctx, permit) => readToday(ctx, permit), null);
const visit = (who: PersonaKey) => as(who).does("plan.visit", (ctx, permit) => visitPlan(ctx, permit), null);
const say = (who: PersonaKey, words: string) =>
  as(who).does("comment.add", addComment, { clientId: scenario.clientId, goalId: scenario.items.goals.everyone, words });

describe("what waits", () => {
  it("is a step for who was asked, and an offer or a proposal for the client", async () => {
    const { steps, proposals } = scenario.items;
    expect((await todayOf("samira")).stepsWaiting.map(({ id }) => id)).toEqual([steps.requested]);
    expect((await todayOf("samira")).proposals).toEqual([]);
    const dennis = await todayOf("dennis");
    expect(dennis.stepsWaiting.map(({ id }) => id)).toEqual([steps.offered]);
    expect(dennis.proposals.map(({ id }) => id)).toEqual([proposals.byWorker, proposals.waiting]);
  });

  it("is a proposal that was put off, from its day on", async () => {
    const { later } = scenario.items.proposals;
    const waits = async () => (await todayOf("dennis")).proposals.some(({ id }) => id === later);
    scenario.clock.forward(9 * oneDay);
    expect(await waits()).toBe(false);
    scenario.clock.tomorrow();
    expect(await waits()).toBe(true);
  });

  it("is nothing for who rests", async () => {
    expect(await todayOf("wilma")).toMatchObject({ stepsWaiting: [], proposals: [] });
  });
});

describe("somebody who was thought of", () => {
  it("waits for the client, and is read by who thought of them until the client chose", async () => {
    const { clientId } = scenario;
    const { item } = await as("rik").does("nomination.make", makeNomination, { clientId, label: "Henk", words: "Hij belt altijd." });
    const waits = async (who: PersonaKey) => (await todayOf(who)).nominationsWaiting;
    expect(await waits("rik")).toEqual([{ id: item.id, label: "Henk" }]);
    expect((await waits("samira")).map(({ id }) => id)).not.toContain(item.id);
    expect(await waits("dennis")).toEqual([]);
    const ownOf = async (who: PersonaKey) => {
      const { own } = await as(who).does("nomination.list", (ctx, permit) => readNominations(ctx, permit), null);
      return own.filter(({ id }) => id === item.id);
    };
    const written = { id: item.id, label: "Henk", words: "Hij belt altijd.", nominatorName: "Rik", at: scenario.clock.now().getTime() };
    expect(await ownOf("rik")).toEqual([{ ...written, state: "asked" }]);
    await as("dennis").does("nomination.answer", answerNomination, { invitationId: item.id, answer: "notNow" });
    expect(await waits("rik")).toEqual([]);
    // "Not now", and no more than that: nothing to read says why, or that a reason was asked.
    expect(await ownOf("rik")).toEqual([{ ...written, state: "notNow" }]);
    expect(await ownOf("samira")).toEqual([]);
  });
});

describe("today and tomorrow", () => {
  it("are in the order of the clock, each under its goal's words", async () => {
    const { clientId, items } = scenario;
    const day = (await todayOf("dennis")).today;
    const on = (what: string, onDay: string, whenWords: string | null) =>
      as("dennis").does("step.add", addStep, { clientId, goalId: items.goals.everyone, what, onDay, whenWords, doerId: null });
    await on("Later", day, "om 14.30 uur");
    await on("Eerder", day, "9:15");
    await on("Overmorgen", addDays(day, 2), null);
    await on("Vóór de bijeenkomst", addDays(day, 1), "18.00 uur");
    const { soon } = await todayOf("dennis");
    const words = soon.map((entry) => (entry.kind === "step" ? entry.step.what : entry.meeting.title));
    expect(words).toEqual(["Eerder", "Later", "Zelf iemand bellen", "Koffie in Café Jan", "Vóór de bijeenkomst", "Post en geld"]);
    expect(soon.flatMap((entry) => (entry.kind === "step" ? entry.goalWords : []))).toContain("Elke week iemand zien die ik ken");
  });

  it("hold nothing that is done, or still a question", async () => {
    const { soon } = await todayOf("samira");
    const states = soon.flatMap((entry) => (entry.kind === "step" ? entry.step.state : []));
    expect(states.every((state) => state === "accepted" || state === "open")).toBe(true);
  });
});

describe("what is new", () => {
  it("is what others did since the visit before, and nothing of oneself", async () => {
    await visit("samira");
    scenario.clock.forward(2 * hour);
    await say("rik", "Tot maandag");
    await say("samira", "Leuk");
    const today = await todayOf("samira");
    expect(today.news.map(({ actorId, event }) => [actorId, event.kind])).toEqual([[scenario.personId("rik"), "comment.added"]]);
    expect(today.lastVisitAt).toBe(scenario.clock.now().getTime() - 2 * hour);
  });

  it("stays new while somebody looks around, and is known at the next visit", async () => {
    await visit("samira");
    scenario.clock.forward(2 * hour);
    await say("rik", "Tot maandag");
    await visit("samira");
    scenario.clock.forward(60_000);
    expect((await todayOf("samira")).news).toHaveLength(1);
    scenario.clock.forward(2 * hour);
    expect((await todayOf("samira")).news).toEqual([]);
  });

  it("is nothing at a first visit: the whole plan is there to read", async () => {
    await say("rik", "Tot maandag");
    expect(await todayOf("samira")).toMatchObject({ news: [], lastVisitAt: null });
  });
});
