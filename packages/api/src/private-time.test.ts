import { readHeads } from "@naast/db";
import { engines } from "@naast/db/testing/stores";
import { authorise } from "@naast/domain";
import { openScenario, type PersonaKey, personas, type Scenario } from "@naast/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, callerOf, contextOf, followScenario, procedures } from "./testing/calling.ts";
import { type Asking, casesByPath } from "./testing/cases.ts";

const secret = "Wij denken aan het huis van tante Ria";
const everybody: readonly PersonaKey[] = personas.map(({ key }) => key);
const workers: readonly PersonaKey[] = personas.filter(({ app }) => app === "dashboard").map(({ key }) => key);

/** Dennis is with two people who write without workers: Samira and Rik. Dennis himself is not in it. */
describe.each(engines)("what is written in private time, on %s", (engine) => {
  let scenario: Scenario;
  let stopFollowing: () => void;
  beforeAll(async () => {
    scenario = await openScenario(engine);
    stopFollowing = await followScenario(scenario);
    const as = (key: PersonaKey) => callerOf(scenario, key);
    await as("dennis").talk.lead({ ...at(), phase: "start" });
    await as("samira").privateTime.begin(at());
    await as("rik").privateTime.enter(at());
    await as("samira").privateTime.write({ ...at(), words: secret });
    await as("fatih").emergency.open({ clientId: scenario.clientId, reason: "Dennis was van streek, ik zocht wat helpt." });
  });
  afterAll(async () => {
    stopFollowing();
    await scenario.close();
  });

  const at = () => ({ clientId: scenario.clientId, meetingId: scenario.items.meetings.everyone });
  const tried = async (who: PersonaKey, path: string) => {
    const asking: Asking = { scenario, who, may: false, as: (key) => callerOf(scenario, key) };
    const input = await casesByPath.get(path)?.input(asking);
    const { result } = await call({ context: contextOf(scenario, who), path, input });
    return JSON.stringify(result ?? null);
  };

  it("is read by those who are in it", async () => {
    for (const who of ["samira", "rik"] as const) {
      const { texts } = await callerOf(scenario, who).privateTime.read(at());
      expect(texts.map(({ words }) => words)).toContain(secret);
    }
  });

  const queries = procedures.filter(({ kind }) => kind === "query").map(({ path }) => path);
  it.each(queries)("is in no answer of %s to anybody else", async (path) => {
    const others = everybody.filter((who) => path !== "privateTime.read" || (who !== "samira" && who !== "rik"));
    const told: PersonaKey[] = [];
    for (const who of others) if ((await tried(who, path)).includes("tante Ria")) told.push(who);
    expect(told).toEqual([]);
  });

  const changes = procedures.filter(({ kind, path }) => kind === "mutation" && /^(talk|privateTime)\./.test(path));
  it.each(changes.map(({ path }) => path))("is in no answer of %s to a worker", async (path) => {
    const told: PersonaKey[] = [];
    for (const who of workers) if ((await tried(who, path)).includes("tante Ria")) told.push(who);
    expect(told).toEqual([]);
  });

  it("wakes the screens of the people close by, and no worker's", async () => {
    const heads = async (who: PersonaKey) => {
      const permit = await authorise(scenario.as(who), "live.follow", { clientId: scenario.clientId });
      return (await readHeads(scenario.store.read, permit, 0)).map(({ kind }) => kind);
    };
    const kinds = { rik: await heads("rik"), ingrid: await heads("ingrid"), fatih: await heads("fatih") };
    expect(kinds.rik).toContain("privateTime.written");
    expect(kinds.ingrid).not.toContain("privateTime.written");
    expect(kinds.fatih).not.toContain("privateTime.written");
  });

  it("leaves nothing in the timeline, not even who or when", async () => {
    for (const who of ["ingrid", "dennis", "samira"] as const) {
      const { entries } = await callerOf(scenario, who).plan.timeline({ clientId: scenario.clientId, limit: 300 });
      expect(entries.filter(({ event }) => event.kind.startsWith("privateTime"))).toEqual([]);
    }
  });
});
