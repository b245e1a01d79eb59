import { engines, type TestEngine } from "@naast/db/testing/stores";
import { stopMessages } from "@naast/domain";
import { openScenario, type Scenario } from "@naast/testing";
import { hour, Invalid, minute, newId } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type News, newsForge, openNews } from "./testing/news.ts";

const telephone = "06 12 34 56 78";

describe.each<TestEngine>(engines)("word by text message on %s", (engine) => {
  let scenario: Scenario;
  let news: News;
  beforeEach(async () => {
    scenario = await openScenario(engine);
    news = await openNews(scenario);
    await news.wants("samira", { channel: "text", telephone });
  });
  afterEach(async () => {
    await news.close();
    await scenario.close();
  });

  const samira = () => scenario.personId("samira");
  const letters = () => scenario.store.read.select().from(scenario.store.tables.letter);
  const says = async () => {
    await news.says("dennis");
    await news.round();
    scenario.clock.forward(2 * minute);
    await news.round();
  };
  const texts = () => news.gateway.received.map(({ body }) => body);

  it("goes once to the number that was chosen, and no mail beside it", async () => {
    await says();
    await news.round("another process");
    expect(texts().map(({ to }) => to)).toEqual(["0612345678"]);
    expect(news.recipients()).toEqual([]);
  });

  it("names nobody and nothing, and says how it stops", async () => {
    await says();
    const [{ text } = { text: "" }] = texts();
    expect(text).toContain(`/stop/${newsForge.stopWord(samira()).secret}`);
    for (const telling of ["Dennis", "Samira", "HVO", "opvang", "plan/", scenario.clientId]) expect(text).not.toContain(telling);
  });

  it("stops by the word in it, without signing in", async () => {
    await says();
    const [{ text } = { text: "" }] = texts();
    const secret = text.split("/stop/")[1]?.split(/\s/)[0] ?? "";
    expect(secret).toBe(newsForge.stopWord(samira()).secret);
    const world = { store: scenario.store, clock: scenario.clock, requestId: newId("Request") };
    await stopMessages(world, { stopHash: newsForge.stopWord(samira()).hash });
    await says();
    expect(texts()).toHaveLength(1);
  });

  it("needs a number", async () => {
    await expect(news.wants("samira", { channel: "text", telephone: null })).rejects.toBeInstanceOf(Invalid);
  });

  it("is tried again where the gateway does not take it, and stands among what did not leave in the end", async () => {
    news.gateway.answers(503);
    await says();
    expect(await letters()).toMatchObject([{ state: "waiting", tries: 1, channel: "text" }]);
    for (let times = 0; times < 12; times += 1) {
      scenario.clock.forward(7 * hour);
      await news.round();
    }
    expect(await letters()).toMatchObject([{ state: "dead", reason: "notTaken" }]);
    news.gateway.answers(202);
    await news.round();
    expect(texts()).toEqual([]);
  });

  it.each([
    [422, "refused"],
    [504, "unknown"],
  ])("is not sent again after %i", async (status, reason) => {
    news.gateway.answers(status);
    await says();
    expect(await letters()).toMatchObject([{ state: "dead", reason, tries: 1 }]);
  });
});
