import { type PersonaKey } from "@naast/testing";
import { Invalid, NotFound, type PersonId, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { stepIn } from "../testing/acting.ts";
import { bare } from "../testing/deed.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { addStep } from "./add-step.ts";
import { answerStep } from "./answer-step.ts";
import { changeStep } from "./change-step.ts";
import { decideOffer } from "./decide-offer.ts";
import { finishStep } from "./finish-step.ts";
import { handBackStep } from "./hand-back-step.ts";
import { narrowStep } from "./narrow-step.ts";
import { offerStep } from "./offer-step.ts";
import { reopenStep } from "./reopen-step.ts";
import { requestStep } from "./request-step.ts";
import { stopStep } from "./stop-step.ts";
import { withdrawOffer } from "./withdraw-offer.ts";

const { scenario, as } = inScenario("sqlite");

const steps = () => scenario.items.steps;
const stepNow = async (id: string, key: PersonaKey = "dennis") => stepIn(await as(key).reads(), id);
const add = (doerId: PersonId | null) =>
  as("dennis").does("step.add", addStep, {
    clientId: scenario.clientId,
    goalId: scenario.items.goals.everyone,
    what: "Fietsen",
    ...bare,
    doerId,
  });

describe("a new step of the client", () => {
  it.each<[PersonaKey | null, string]>([
    [null, "open"],
    ["dennis", "accepted"],
    ["samira", "requested"],
    ["ingrid", "requested"],
  ])("for %s is %s", async (key, state) => {
    const doerId = key && scenario.personId(key);
    const { item } = await add(doerId);
    expect(await stepNow(item.id)).toMatchObject({ state, doerId });
  });

  it("asks nobody who rests, left, was removed or never took part", async () => {
    for (const key of ["wilma", "kees", "marco", "tarik", "fatih"] as const)
      await expect(add(scenario.personId(key))).rejects.toBeInstanceOf(Invalid);
  });
});

describe("a request", () => {
  it("is answered by who was asked: yes", async () => {
    await as("samira").does("step.answer", answerStep, { stepId: steps().requested, answer: "yes", words: null });
    expect(await stepNow(steps().requested)).toMatchObject({ state: "accepted", doerId: scenario.personId("samira") });
  });

  it("or no, and the place is open again, with words or without", async () => {
    await as("samira").does("step.answer", answerStep, { stepId: steps().requested, answer: "no", words: "Ik ben er niet." });
    expect(await stepNow(steps().requested)).toMatchObject({
      state: "open",
      doerId: null,
      returnedBy: scenario.personId("samira"),
      returnWords: "Ik ben er niet.",
    });
  });

  it("is answered by nobody else", async () => {
    for (const key of ["rik", "ingrid"] as const) {
      const answer = as(key).does("step.answer", answerStep, { stepId: steps().requested, answer: "yes", words: null });
      await expect(answer).rejects.toBeInstanceOf(Refused);
    }
    expect(await stepNow(steps().requested)).toMatchObject({ state: "requested" });
  });

  it("cannot be answered twice, nor once it was taken back", async () => {
    const yes = { stepId: steps().requested, answer: "yes" as const, words: null };
    await as("samira").does("step.answer", answerStep, yes);
    await expect(as("samira").does("step.answer", answerStep, yes)).rejects.toMatchObject({ reason: "step.answered" });
    await as("dennis").does("step.request", requestStep, { stepId: steps().requestedOfRik, doerId: null });
    const late = as("rik").does("step.answer", answerStep, { ...yes, stepId: steps().requestedOfRik });
    await expect(late).rejects.toMatchObject({ reason: "step.answered" });
  });

  it("goes to somebody else, who then says yes or no", async () => {
    const { accepted: stepId } = steps();
    await as("dennis").does("step.request", requestStep, { stepId, doerId: scenario.personId("samira") });
    expect(await stepNow(stepId)).toMatchObject({ state: "requested", doerId: scenario.personId("samira") });
    const again = as("dennis").does("step.request", requestStep, { stepId, doerId: scenario.personId("samira") });
    await expect(again).rejects.toMatchObject({ reason: "already.there" });
  });

  it("is not found under a goal that one does not read", async () => {
    const answer = { stepId: steps().forWorkers, answer: "yes" as const, words: null };
    await expect(as("samira").does("step.answer", answerStep, answer)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("an offer", () => {
  it("of an open step waits for the client, and a second comes too late", async () => {
    const offer = { clientId: scenario.clientId, stepId: steps().open };
    await as("samira").does("step.offer", offerStep, offer);
    expect(await stepNow(steps().open)).toMatchObject({ state: "offered", doerId: scenario.personId("samira") });
    await expect(as("rik").does("step.offer", offerStep, offer)).rejects.toMatchObject({ reason: "step.taken" });
    await as("dennis").does("step.decideOffer", decideOffer, { stepId: steps().open, answer: "no" });
    expect(await stepNow(steps().open)).toMatchObject({ state: "open", doerId: null });
  });

  it("of a new step becomes theirs with the client's yes", async () => {
    await as("dennis").does("step.decideOffer", decideOffer, { stepId: steps().offered, answer: "yes" });
    expect(await stepNow(steps().offered)).toMatchObject({ state: "accepted", doerId: scenario.personId("rik") });
    const late = as("rik").does("step.offer", withdrawOffer, { stepId: steps().offered });
    await expect(late).rejects.toMatchObject({ reason: "step.answered" });
  });

  it("of a new step is put aside with a no, and can be taken up again", async () => {
    await as("dennis").does("step.decideOffer", decideOffer, { stepId: steps().offered, answer: "no" });
    expect(await stepNow(steps().offered)).toMatchObject({ state: "stopped", doerId: null });
    await as("dennis").does("step.reopen", reopenStep, { stepId: steps().offered });
    expect(await stepNow(steps().offered)).toMatchObject({ state: "open" });
  });

  it("is taken back by who made it, and by nobody else", async () => {
    await expect(as("samira").does("step.offer", withdrawOffer, { stepId: steps().offered })).rejects.toBeInstanceOf(Refused);
    await as("rik").does("step.offer", withdrawOffer, { stepId: steps().offered });
    await expect(stepNow(steps().offered)).rejects.toThrow("not there");
  });
});

describe("carrying a step", () => {
  it("ends with handing back, without a reason", async () => {
    await as("rik").does("step.handBack", handBackStep, { stepId: steps().accepted, words: null });
    expect(await stepNow(steps().accepted)).toMatchObject({ state: "open", returnedBy: scenario.personId("rik"), returnWords: null });
  });

  it("or with being done, as the doer or the client says", async () => {
    await as("rik").does("step.finish", finishStep, { stepId: steps().accepted });
    expect(await stepNow(steps().accepted)).toMatchObject({ state: "done", doneAt: scenario.clock.now().getTime() });
    await as("dennis").does("step.finish", finishStep, { stepId: steps().acceptedBySamira });
    await expect(as("samira").does("step.handBack", handBackStep, { stepId: steps().acceptedBySamira, words: null })).rejects.toMatchObject(
      {
        reason: "step.answered",
      },
    );
  });

  it("begins anew as an open place, because a yes was for then; one's own is one's own again", async () => {
    await as("rik").does("step.finish", finishStep, { stepId: steps().accepted });
    await as("dennis").does("step.reopen", reopenStep, { stepId: steps().accepted });
    expect(await stepNow(steps().accepted)).toMatchObject({ state: "open", doerId: null, doneAt: null });
    await as("dennis").does("step.reopen", reopenStep, { stepId: steps().done });
    expect(await stepNow(steps().done)).toMatchObject({ state: "accepted", doerId: scenario.personId("dennis") });
  });

  it("gives both texts back when client and doer write at the same time", async () => {
    const { accepted: stepId } = steps();
    const { version } = await stepNow(stepId);
    const change = { clientId: scenario.clientId, stepId, ...bare, version };
    await as("dennis").does("step.change", changeStep, { ...change, what: "Koffie bij Jan" });
    await expect(as("rik").does("step.change", changeStep, { ...change, what: "Thee bij Jan" })).rejects.toMatchObject({
      reason: "words.changed",
      texts: { mine: "Thee bij Jan", theirs: "Koffie bij Jan", theirsBy: "Dennis" },
    });
  });

  it("is stopped by the client alone", async () => {
    await expect(as("rik").does("step.stop", stopStep, { stepId: steps().accepted })).rejects.toBeInstanceOf(Refused);
    await as("dennis").does("step.stop", stopStep, { stepId: steps().accepted });
    expect(await stepNow(steps().accepted)).toMatchObject({ state: "stopped" });
  });
});

describe("narrowing a step", () => {
  const narrow = (stepId: ReturnType<typeof steps>["open"], visibility: "me" | "workers" | "chosen" | "everyone" | null) =>
    as("dennis").does("step.narrow", narrowStep, { stepId, visibility });

  it("takes it out of sight at once, also for who does it", async () => {
    await narrow(steps().accepted, "workers");
    await expect(stepNow(steps().accepted, "rik")).rejects.toThrow("not there");
    expect(await stepNow(steps().accepted, "ingrid")).toMatchObject({ visibility: "workers" });
    await narrow(steps().accepted, null);
    expect(await stepNow(steps().accepted, "rik")).toMatchObject({ visibility: null });
  });

  it("is never widening", async () => {
    await expect(narrow(steps().forWorkers, "everyone")).rejects.toBeInstanceOf(Invalid);
    await expect(narrow(steps().forWorkers, "chosen")).rejects.toBeInstanceOf(Invalid);
    await expect(narrow(steps().mine, "workers")).rejects.toBeInstanceOf(Invalid);
  });

  it("follows when the goal itself is read by fewer", async () => {
    await narrow(steps().requested, "workers");
    const goal = { clientId: scenario.clientId, itemKind: "goal" as const, itemId: scenario.items.goals.everyone };
    const chosen = { ...goal, visibility: "chosen" as const, readerIds: [scenario.personId("samira")] };
    await as("dennis").does("visibility.change", changeVisibility, chosen);
    expect(await stepNow(steps().requested)).toMatchObject({ visibility: "me" });
    expect(await stepNow(steps().open)).toMatchObject({ visibility: null });
  });
});
