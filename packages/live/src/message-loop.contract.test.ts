import { engines, type TestEngine } from "@naast/db/testing/stores";
import { addStep, answerStep, changeVisibility, pauseMember, removeMember, stopMessages, undoChange } from "@naast/domain";
import { type Acting, acting } from "@naast/domain/testing/acting";
import { openScenario, type Scenario } from "@naast/testing";
import { hour, idOf, minute, NotFound, newId, oneDay, type PersonId } from "@naast/vocabulary";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type News, newsForge, openNews } from "./testing/news.ts";

const warnings = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
afterAll(() => warnings.mockRestore());

describe.each<TestEngine>(engines)("word of what is new on %s", (engine) => {
  let scenario: Scenario;
  let as: Acting;
  let news: News;
  beforeEach(async () => {
    scenario = await openScenario(engine);
    as = acting(scenario);
    news = await openNews(scenario);
  });
  afterEach(async () => {
    await news.close();
    await scenario.close();
  });

  const samira = () => scenario.personId("samira");
  const mailOf = (key: string) => `${key}@naast.example`;
  const outcomes = async () => (await scenario.store.read.select().from(scenario.store.tables.message)).map(({ outcome }) => outcome);
  const letters = () => scenario.store.read.select().from(scenario.store.tables.letter);
  /** The time passes in which what was done can be taken back; the mail goes. */
  const settle = async () => {
    await news.round();
    scenario.clock.forward(2 * minute);
    await news.round();
  };

  it("goes to who reads it and chose to hear, not to who did it, and to nobody by itself", async () => {
    await news.says("dennis");
    await settle();
    expect(news.recipients()).toEqual([]);
    for (const key of ["dennis", "samira", "ingrid"] as const) await news.wants(key);
    await news.says("samira");
    await settle();
    await settle();
    expect(news.recipients()).toEqual([mailOf("dennis"), mailOf("ingrid")]);
    expect(await outcomes()).toEqual(["told", "told"]);
  });

  it("names nobody and nothing, and can be stopped in the mail program", async () => {
    await news.wants("samira");
    await news.says("dennis");
    await settle();
    const [mail] = news.mailbox.received;
    const raw = mail?.raw ?? "";
    expect(raw).toContain("Subject: Er staat iets nieuws voor je klaar");
    const { secret } = newsForge.stopWord(samira());
    expect(raw).toContain(`List-Unsubscribe: <http://localhost:3001/api/stop/${secret}>`);
    expect(raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    for (const telling of ["Dennis", "Samira", "HVO", "opvang", "plan/", scenario.clientId]) expect(raw).not.toContain(telling);
  });

  it("is one letter for what came within one rhythm, and none in quiet hours", async () => {
    await news.wants("samira", { rhythm: "daily", quietFrom: 21, quietUntil: 9 });
    await news.says("dennis");
    await news.says("dennis");
    await settle();
    expect(news.recipients()).toEqual([]);
    scenario.clock.forward(oneDay);
    await news.round();
    expect(news.recipients()).toEqual([mailOf("samira")]);
    await news.wants("samira", { quietFrom: 21, quietUntil: 9 });
    scenario.clock.set(new Date("2026-11-25T22:30:00Z"));
    await news.says("dennis");
    await settle();
    expect(news.recipients()).toHaveLength(1);
    scenario.clock.set(new Date("2026-11-26T08:00:00Z"));
    await news.round();
    expect(news.recipients()).toHaveLength(2);
  });

  it("comes at the time that somebody chose since", async () => {
    await news.wants("samira", { rhythm: "weekly" });
    await news.says("dennis");
    await settle();
    await news.wants("samira");
    scenario.clock.forward(2 * minute);
    await news.round();
    expect(news.recipients()).toEqual([mailOf("samira")]);
  });

  describe("is asked again when it is sent: nothing goes to who", () => {
    const goalId = () => scenario.items.goals.everyone;
    it.each<[string, () => Promise<unknown>]>([
      ["was removed", () => as("dennis").does("member.remove", removeMember, { personId: samira() })],
      ["rests", () => as("samira").does("member.pause", pauseMember, { personId: samira(), until: "2027-01-10", words: null })],
      [
        "may not read the goal any more",
        () =>
          as("dennis").does("visibility.change", changeVisibility, {
            clientId: scenario.clientId,
            itemKind: "goal",
            itemId: goalId(),
            visibility: "me",
            readerIds: [],
          }),
      ],
      [
        "lost the label",
        () =>
          scenario.store.write((tx) =>
            tx
              .update(tx.tables.grant)
              .set({ withdrawnAt: scenario.clock.now() })
              .then(() => undefined),
          ),
      ],
    ])("%s", async (_, happens) => {
      await news.wants("samira");
      await news.says("dennis");
      await news.round();
      await happens();
      await settle();
      scenario.clock.forward(oneDay);
      await news.round();
      expect(news.recipients()).toEqual([]);
      expect(await outcomes()).not.toContain("told");
    });

    it("had it taken back before them", async () => {
      await news.wants("samira");
      const changeId = await news.says("dennis");
      const ids = (await scenario.store.read.select().from(scenario.store.tables.change)).filter(({ id }) => id === changeId);
      for (const { id } of ids) await as("dennis").does("change.undo", undoChange, { changeId: id });
      await settle();
      expect(news.recipients()).toEqual([]);
    });

    it("pressed the button that stops it, without signing in", async () => {
      await news.wants("samira");
      await news.says("dennis");
      await news.round();
      const world = { store: scenario.store, clock: scenario.clock, requestId: newId("Request") };
      await stopMessages(world, { stopHash: newsForge.stopWord(samira()).hash });
      await settle();
      await news.says("dennis");
      await settle();
      expect(news.recipients()).toEqual([]);
      await expect(stopMessages(world, { stopHash: newsForge.stopWord(newId("Person")).hash })).rejects.toBeInstanceOf(NotFound);
    });
  });

  it("tries again, later each time, and ends on the list of what did not leave", async () => {
    await news.wants("samira");
    await news.says("dennis");
    news.mailbox.refuse(Object.assign(new Error("later"), { responseCode: 450 }));
    await settle();
    expect(await letters()).toMatchObject([{ state: "waiting", tries: 1 }]);
    for (let times = 0; times < 12; times += 1) {
      scenario.clock.forward(7 * hour);
      await news.round();
    }
    expect(await letters()).toMatchObject([{ state: "dead", reason: "notTaken" }]);
    news.mailbox.refuse(null);
    await settle();
    expect(news.recipients()).toEqual([]);
  });

  it("is given up at once where the server says never", async () => {
    await news.wants("samira");
    await news.says("dennis");
    news.mailbox.refuse(Object.assign(new Error("no such mailbox"), { responseCode: 550 }));
    await settle();
    expect(await letters()).toMatchObject([{ state: "dead", reason: "refused" }]);
  });

  it("reminds once of what still waits, and of nothing that was answered", async () => {
    await news.wants("samira");
    const ask = (doerId: PersonId) =>
      as("dennis").does("step.add", addStep, {
        clientId: scenario.clientId,
        goalId: scenario.items.goals.everyone,
        what: "Fietsen",
        onDay: null,
        whenWords: null,
        doerId,
      });
    await ask(samira());
    const answered = await ask(samira());
    await settle();
    const atFirst = news.recipients().length;
    await as("samira").does("step.answer", answerStep, { stepId: idOf("Step").parse(answered.item.id), answer: "yes", words: null });
    const reminders = async () =>
      (await scenario.store.read.select().from(scenario.store.tables.message)).filter(({ round }) => round === "reminder");
    expect((await reminders()).length).toBeGreaterThan(0);
    for (let weeks = 0; weeks < 3; weeks += 1) {
      scenario.clock.forward(8 * oneDay);
      await settle();
    }
    expect(news.recipients().length).toBe(atFirst + 1);
    expect((await reminders()).map(({ outcome }) => outcome)).toContain("closed");
  });

  it("goes once, however many processes look at the same moment", async () => {
    for (const key of ["samira", "rik", "ingrid"] as const) await news.wants(key);
    await news.says("dennis");
    const processes = ["one", "two", "three", "four"];
    const rounds = () => Promise.all(processes.map((holder) => news.round(holder)));
    await rounds();
    scenario.clock.forward(2 * minute);
    await rounds();
    await rounds();
    expect(news.recipients()).toEqual([mailOf("ingrid"), mailOf("rik"), mailOf("samira")]);
  });
});
