import { settingsFrom } from "@naast/auth/settings";
import { openScenario, type Scenario } from "@naast/testing";
import { newId, TooMany } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type StopWorld, stopByWord } from "./stop-door.ts";
import { callerOf, testForge } from "./testing/calling.ts";

let scenario: Scenario;
let given: StopWorld;
beforeEach(async () => {
  scenario = await openScenario("sqlite");
  const { store, clock } = scenario;
  const installation = {
    AUTH_SECRET: "only for tests, at least 32 characters long",
    PORTAL_URL: "http://localhost:3001",
    DASHBOARD_URL: "http://localhost:3000",
  };
  given = {
    entrance: { store, clock, settings: settingsFrom(installation) },
    world: async () => ({ store, clock, requestId: newId("Request") }),
  };
});
afterEach(() => scenario.close());

const channelOf = async (key: "samira" | "rik") => (await callerOf(scenario, key).messages.settings()).channel;
const choose = (key: "samira" | "rik") =>
  callerOf(scenario, key).messages.choose({ channel: "email", rhythm: "daily", telephone: null, quietFrom: 21, quietUntil: 9 });

describe("stopping without signing in", () => {
  it("ends the messages of whose word it is, and of nobody else", async () => {
    await choose("samira");
    await choose("rik");
    await stopByWord({ word: testForge.stopWord(scenario.personId("samira")).secret, address: "192.0.2.1" }, given);
    expect(await channelOf("samira")).toBe("none");
    expect(await channelOf("rik")).toBe("email");
    const { networkMember } = scenario.store.tables;
    const rows = (await scenario.store.read.select().from(networkMember)).filter(
      ({ personId }) => personId === scenario.personId("samira"),
    );
    expect(rows.map(({ messageChannel }) => messageChannel)).toEqual(rows.map(() => "none"));
  });

  it("ends in the same way for a word that nobody has, and for what is no word", async () => {
    for (const word of ["ABCDEFGHJKMN", "", "../../x", "a".repeat(5000)])
      await expect(stopByWord({ word, address: "192.0.2.1" }, given)).resolves.toBeUndefined();
  });

  it("is tried so often and no more from one address", async () => {
    const tries = Array.from({ length: 61 }, () => stopByWord({ word: "ABCDEFGHJKMN", address: "192.0.2.9" }, given));
    const outcomes = await Promise.allSettled(tries);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused.map(({ reason }) => reason)).toEqual([expect.any(TooMany)]);
  });
});
