import { readHeads } from "@naast/db";
import { engines } from "@naast/db/testing/stores";
import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import { Conflict, type Id, Invalid, mostCalls, NotFound, type PhaseShape, Refused, type Visibility } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeVisibility } from "../consent/change-visibility.ts";
import { readWhoSeesWhat } from "../consent/read-who-sees-what.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { readToday } from "../plan/read-today.ts";
import { undoChange } from "../plan/undo-change.ts";
import { type Acting, acting } from "../testing/acting.ts";
import { addPhase } from "./add-phase.ts";
import { addRelapseCall } from "./add-relapse-call.ts";
import { answerRelapseRequest } from "./answer-relapse-request.ts";
import { askInPhase } from "./ask-in-phase.ts";
import { changePhase } from "./change-phase.ts";
import { readRelapsePlan } from "./read-relapse-plan.ts";
import { removePhase } from "./remove-phase.ts";
import { removeRelapseCall } from "./remove-relapse-call.ts";
import { reviewRelapsePlan } from "./review-relapse-plan.ts";
import { takeRequestBack } from "./take-request-back.ts";
import { writeCrisisCard } from "./write-crisis-card.ts";

const words = { name: "Het schuurt", signWords: "Ik eet niet.", ownWords: null, stopWords: null, professionalWords: null };

describe.each(engines)("the relapse plan on %s", (engine) => {
  let scenario: Scenario;
  let as: Acting;
  beforeEach(async () => {
    scenario = await openScenario(engine);
    as = acting(scenario);
  });
  afterEach(() => scenario.close());

  const read = (key: PersonaKey) => as(key).does("relapse.read", readRelapsePlan, undefined);
  const namesFor = async (key: PersonaKey) => (await read(key)).phases.map(({ name }) => name);
  const clientId = () => scenario.clientId;
  const ask = (phaseId: Id<"RelapsePhase">, doer: PersonaKey) =>
    as("dennis").does("relapse.ask", askInPhase, { clientId: clientId(), phaseId, doerId: scenario.personId(doer), words: "Bel je me?" });
  const answer = (key: PersonaKey, requestId: Id<"RelapseRequest">, said: "yes" | "no") =>
    as(key).does("relapse.answer", answerRelapseRequest, { clientId: clientId(), requestId, answer: said });
  const share = (phaseId: Id<"RelapsePhase">, visibility: Visibility, readers: readonly PersonaKey[] = []) =>
    as("dennis").does("visibility.change", changeVisibility, {
      clientId: clientId(),
      itemKind: "relapsePhase",
      itemId: phaseId,
      visibility,
      readerIds: readers.map((reader) => scenario.personId(reader)),
    });
  const add = (shape: PhaseShape) => as("dennis").does("relapse.addPhase", addPhase, { clientId: clientId(), shape, ...words });
  const remove = (phaseId: Id<"RelapsePhase">) => as("dennis").does("relapse.removePhase", removePhase, { phaseId });
  const lastSeq = async () => {
    const { event } = scenario.store.tables;
    return (await scenario.store.read.select({ seq: event.seq }).from(event)).reduce((most, { seq }) => Math.max(most, seq), 0);
  };

  it("is read phase by phase: label and visibility, from light to heavy", async () => {
    expect(await namesFor("dennis")).toEqual(["Het gaat wel", "Het wordt zwaarder", "Het gaat niet meer"]);
    expect(await namesFor("rik")).toEqual(["Het gaat wel", "Het wordt zwaarder"]);
    expect(await namesFor("samira")).toEqual(["Het gaat wel"]);
    expect(await namesFor("ingrid")).toEqual(["Het gaat wel"]);
    await expect(read("sanne")).rejects.toBeInstanceOf(Refused);
    await expect(read("fatih")).rejects.toBeInstanceOf(NotFound);
  });

  it("tells only the client who reads a phase, and says the same as the page of who sees what", async () => {
    const own = (await read("dennis")).phases;
    expect(own.map(({ sharing }) => sharing?.readNowBy.map(({ name }) => name).toSorted())).toEqual([
      ["Ingrid", "Rik", "Samira"],
      ["Rik"],
      [],
    ]);
    expect((await read("rik")).phases.map(({ sharing }) => sharing)).toEqual([null, null]);
    const { items } = await as("dennis").does("consent.read", readWhoSeesWhat, undefined);
    expect(items.filter(({ kind }) => kind === "relapsePhase").map(({ readNowBy }) => readNowBy.toSorted())).toEqual([
      ["Ingrid", "Rik", "Samira"],
      ["Rik"],
      [],
    ]);
  });

  it("begins with the client alone, is shared by an act, and closed at once", async () => {
    await remove(scenario.items.phases.me);
    const { item } = await add("full");
    const phaseId = (await read("dennis")).phases.find(({ id }) => id === item.id)?.id;
    if (!phaseId) throw new Error("the phase is there");
    expect(await namesFor("rik")).not.toContain("Het schuurt");
    await share(phaseId, "chosen", ["rik"]);
    expect(await namesFor("rik")).toContain("Het schuurt");
    await share(phaseId, "me");
    expect(await namesFor("rik")).not.toContain("Het schuurt");
  });

  it("has one phase for each sign", async () => {
    await expect(add("open")).rejects.toMatchObject({ fields: { shape: "shapeTaken" } });
    const phase = { phaseId: scenario.items.phases.chosen, version: 1 };
    const change = (shape: PhaseShape) =>
      as("dennis").does("relapse.changePhase", changePhase, { clientId: clientId(), ...phase, shape, ...words });
    await expect(change("full")).rejects.toBeInstanceOf(Invalid);
    await change("half");
    expect((await read("rik")).phases[1]).toMatchObject({ shape: "half", name: "Het schuurt", stopWords: null });
  });

  it("gives both texts back to who wrote on two devices", async () => {
    const write = (name: string) =>
      as("dennis").does("relapse.changePhase", changePhase, {
        clientId: clientId(),
        phaseId: scenario.items.phases.me,
        shape: "full",
        ...words,
        name,
        version: 1,
      });
    await write("Eén");
    await expect(write("Twee")).rejects.toMatchObject({ reason: "words.changed", texts: { mine: "Twee", theirs: "Eén" } });
  });

  it("takes a phase away for everybody, and brings it back with who reads it", async () => {
    const { changeId } = await remove(scenario.items.phases.chosen);
    expect(await namesFor("rik")).toEqual(["Het gaat wel"]);
    expect(await namesFor("dennis")).not.toContain("Het wordt zwaarder");
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(await namesFor("rik")).toEqual(["Het gaat wel", "Het wordt zwaarder"]);
  });

  it("asks only who reads the phase; others read it once that person said yes", async () => {
    const { everyone, chosen } = scenario.items.phases;
    const asked = async (key: PersonaKey) =>
      (await read(key)).phases.flatMap(({ requests }) => requests.map(({ name, state }) => `${name} ${state}`));
    expect(await asked("rik")).toEqual(["Rik yes"]);
    expect(await asked("samira")).toEqual(["Samira waiting"]);
    await expect(ask(chosen, "samira")).rejects.toMatchObject({ fields: { doerId: "choosePeople" } });
    await expect(ask(everyone, "wilma")).rejects.toBeInstanceOf(Invalid);
    await expect(ask(everyone, "dennis")).rejects.toBeInstanceOf(Invalid);
    await answer("samira", scenario.items.relapseRequests.asked, "yes");
    expect(await asked("rik")).toEqual(["Samira yes", "Rik yes"]);
    await answer("samira", scenario.items.relapseRequests.asked, "no");
    expect(await asked("rik")).toEqual(["Rik yes"]);
    expect(await asked("dennis")).toEqual(["Samira no", "Rik yes"]);
  });

  it("is answered by who was asked, and by nobody else", async () => {
    const { asked, accepted } = scenario.items.relapseRequests;
    await expect(answer("rik", asked, "yes")).rejects.toBeInstanceOf(NotFound);
    await expect(answer("dennis", asked, "yes")).rejects.toBeInstanceOf(Refused);
    await expect(answer("rik", accepted, "yes")).rejects.toMatchObject({ reason: "already.there" });
    await share(scenario.items.phases.chosen, "me");
    await expect(answer("rik", accepted, "no")).rejects.toBeInstanceOf(NotFound);
  });

  it("waits for who was asked on their first page, until they answer or are asked no more", async () => {
    const waiting = async () =>
      (await as("samira").does("plan.read", readToday, undefined)).alsoWaiting.filter(({ kind }) => kind === "relapseRequest");
    const { asked } = scenario.items.relapseRequests;
    expect(await waiting()).toMatchObject([{ itemId: asked, words: "Bel je me op zondag?", address: `/relapse#ask-${asked}` }]);
    await as("dennis").does("relapse.takeBack", takeRequestBack, { requestId: asked });
    expect(await waiting()).toEqual([]);
    await expect(answer("samira", asked, "yes")).rejects.toBeInstanceOf(NotFound);
  });

  it("is heard of by who reads the phase: of another they do not hear that it was written", async () => {
    const change = async (phaseId: Id<"RelapsePhase">, shape: PhaseShape) => {
      await as("dennis").does("relapse.changePhase", changePhase, { clientId: clientId(), phaseId, shape, ...words, version: 1 });
      return lastSeq();
    };
    const hears = async (key: PersonaKey, seq: number) =>
      (await readHeads(scenario.store.read, await as(key).permit("live.follow"), seq - 1)).some((head) => head.seq === seq);
    const shared = await change(scenario.items.phases.everyone, "open");
    const own = await change(scenario.items.phases.me, "full");
    expect(await hears("samira", shared)).toBe(true);
    expect(await hears("sanne", shared)).toBe(false);
    expect(await hears("samira", own)).toBe(false);
    expect(await hears("dennis", own)).toBe(true);
  });

  it("says whom to call to who reads a phase, and to nobody else", async () => {
    expect((await read("samira")).calls).toMatchObject([{ name: "Rik", telephone: "06 12345601" }]);
    await share(scenario.items.phases.everyone, "me");
    expect(await read("samira")).toMatchObject({ phases: [], calls: [], card: { coverWords: null, practicalWords: null } });
    await as("dennis").does("grant.withdraw", withdrawGrant, {
      personId: scenario.personId("samira"),
      label: "relapsePlan",
    });
    await expect(read("samira")).rejects.toBeInstanceOf(Refused);
  });

  it("holds as many numbers as the card has room for", async () => {
    const call = { clientId: clientId(), name: "Wijkteam", telephone: "14 020", whenWords: null };
    const addCall = () => as("dennis").does("relapse.addCall", addRelapseCall, call);
    for (let count = 1; count < mostCalls; count += 1) await addCall();
    await expect(addCall()).rejects.toMatchObject({ fields: { name: "cardFull" } });
    await as("dennis").does("relapse.removeCall", removeRelapseCall, { callId: scenario.items.relapseCall });
    await addCall();
    expect((await read("dennis")).calls).toHaveLength(mostCalls);
    await expect(as("dennis").does("relapse.removeCall", removeRelapseCall, { callId: scenario.items.relapseCall })).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  it("keeps the card and the day to look again; what was written on two devices comes back", async () => {
    const write = (coverWords: string, version: number) =>
      as("dennis").does("relapse.writeCard", writeCrisisCard, {
        clientId: clientId(),
        coverWords,
        practicalWords: null,
        reviewOn: "2027-01-05",
        version,
      });
    await write("Eén zin", 1);
    await expect(write("Een andere zin", 1)).rejects.toBeInstanceOf(Conflict);
    expect(await read("dennis")).toMatchObject({ card: { coverWords: "Eén zin" }, reviewOn: "2027-01-05", reviewedAt: null });
    const { changeId } = await as("dennis").does("relapse.review", reviewRelapsePlan, { reviewOn: "2027-02-01" });
    expect(await read("dennis")).toMatchObject({ reviewOn: "2027-02-01", reviewedAt: scenario.clock.now().getTime() });
    await as("dennis").does("change.undo", undoChange, { changeId });
    expect(await read("dennis")).toMatchObject({ reviewOn: "2027-01-05", reviewedAt: null });
    expect(await read("samira")).toMatchObject({ reviewOn: null, reviewedAt: null });
  });
});
