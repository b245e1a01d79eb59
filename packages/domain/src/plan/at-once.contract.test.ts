import { engines, type TestEngine } from "@naast/db/testing/stores";
import { Conflict, Invalid } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { startClient } from "../client/start-client.ts";
import { readHistory } from "../journal/read-history.ts";
import { goalIn, present } from "../testing/acting.ts";
import { bare, goalWords } from "../testing/deed.ts";
import { inOneScenario } from "../testing/in-scenario.ts";
import { addStep } from "./add-step.ts";
import { answerPurpose } from "./answer-purpose.ts";
import { answerStep } from "./answer-step.ts";
import { changeGoal } from "./change-goal.ts";
import { offerStep } from "./offer-step.ts";
import { requestStep } from "./request-step.ts";
import { writeOwnView } from "./write-own-view.ts";
import { writePurpose } from "./write-purpose.ts";

/** What came of calls that were made at the same time. */
async function outcomes(calls: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(calls);
  const failures: readonly unknown[] = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  return { done: settled.length - failures.length, failures };
}

describe.each<TestEngine>(engines)("at the same time on %s", (engine) => {
  const { scenario, as } = inOneScenario(engine);

  it("two texts for one goal: one stands, the other comes back and is kept", async () => {
    const { everyone: goalId } = scenario.items.goals;
    const { version } = goalIn(await as("dennis").reads(), goalId);
    const say = (words: string) =>
      as("dennis").does("goal.change", changeGoal, { clientId: scenario.clientId, goalId, ...goalWords, words, version });
    const { done, failures } = await outcomes([say("De ene tekst"), say("De andere tekst")]);
    expect([done, failures.length]).toEqual([1, 1]);
    expect(failures[0]).toMatchObject({ reason: "words.changed", texts: { mine: expect.any(String), theirs: expect.any(String) } });
    const dennis = as("dennis");
    const texts = await readHistory(dennis.ctx, await dennis.permit("history.read"), { itemKind: "goal", itemId: goalId });
    expect(new Set(texts.slice(-2).map(({ after }) => after))).toEqual(new Set(["De ene tekst", "De andere tekst"]));
    expect(texts.at(-1)?.reason).toBe("kept");
  });

  it("two purposes: one stands", async () => {
    const basedOn = present((await as("dennis").reads()).purpose).id;
    const write = (words: string) =>
      as("dennis").does("purpose.write", writePurpose, { clientId: scenario.clientId, words, change: "asksAgain", basedOn });
    const { done, failures } = await outcomes([write("Zo"), write("Of zo")]);
    expect([done, failures.length]).toEqual([1, 1]);
    expect(failures[0]).toMatchObject({ reason: "purpose.replaced" });
  });

  it("one answer pressed twice is one answer", async () => {
    const { id: purposeId } = present((await as("rik").reads()).purpose);
    const answer = () => as("rik").does("purpose.answer", answerPurpose, { purposeId, answer: "agrees" });
    expect((await outcomes([answer(), answer(), answer()])).failures).toEqual([]);
    expect((await as("dennis").reads()).purpose?.agreedBy).toEqual([scenario.personId("rik")]);
  });

  it("one view from two devices: one stands", async () => {
    const write = (words: string) =>
      as("rik").does("ownView.write", writeOwnView, {
        clientId: scenario.clientId,
        goalId: scenario.items.goals.idea,
        words,
        version: null,
      });
    const { done, failures } = await outcomes([write("Hier"), write("Daar")]);
    expect([done, failures.length]).toEqual([1, 1]);
    expect(failures[0]).toBeInstanceOf(Conflict);
  });

  it("two offers for one step: one waits for the client", async () => {
    const offer = (key: "samira" | "ingrid") =>
      as(key).does("step.offer", offerStep, { clientId: scenario.clientId, stepId: scenario.items.steps.open });
    const { done, failures } = await outcomes([offer("samira"), offer("ingrid")]);
    expect([done, failures.length]).toEqual([1, 1]);
    expect(failures[0]).toMatchObject({ reason: "step.taken" });
  });

  it("an answer while the client asks somebody else: never a yes of who was not asked any more", async () => {
    const { requested: stepId } = scenario.items.steps;
    await outcomes([
      as("samira").does("step.answer", answerStep, { stepId, answer: "yes", words: null }),
      as("dennis").does("step.request", requestStep, { stepId, doerId: scenario.personId("rik") }),
    ]);
    const step = (await as("dennis").reads()).goals.flatMap(({ steps }) => steps).find(({ id }) => id === stepId);
    expect(step).toMatchObject({ state: "requested", doerId: scenario.personId("rik") });
  });

  it("many steps: none is lost", async () => {
    const add = (what: string) => {
      const step = { clientId: scenario.clientId, goalId: scenario.items.goals.letGo, what, ...bare, doerId: null };
      return as("dennis").does("step.add", addStep, step);
    };
    const names = Array.from({ length: 20 }, (_, index) => `Stap ${index}`);
    expect((await outcomes(names.map(add))).failures).toEqual([]);
    const { steps } = goalIn(await as("dennis").reads(), scenario.items.goals.letGo);
    expect(new Set(steps.map(({ what }) => what))).toEqual(new Set(names));
  });

  it("two clients with one e-mail address: one is started", async () => {
    const { location } = scenario.store.tables;
    const [first] = await scenario.store.read.select({ id: location.id }).from(location);
    const started = { name: "Nora", email: "nora@naast.example", language: "nl" as const, locationId: present(first).id };
    const start = () => as("ingrid").doesInShelter("client.start", startClient, started);
    const { done, failures } = await outcomes([start(), start()]);
    expect([done, failures.length]).toEqual([1, 1]);
    expect(failures[0]).toBeInstanceOf(Invalid);
  });
});
