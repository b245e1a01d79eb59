import { clientFacts, linkOf, type Store } from "@naast/db";
import { listInstallation } from "@naast/db/journal/installation-repository";
import { engines, openTestStore } from "@naast/db/testing/stores";
import { labels as allLabels, dayOf } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientIdOf, personIdOf } from "./ids.ts";
import type { PersonaKey } from "./personas.ts";
import { persona } from "./personas.ts";
import { seed } from "./seed.ts";
import { testClock } from "./test-clock.ts";

describe.each(engines)("the seed on %s", (engine) => {
  const clock = testClock();
  let store: Store;

  beforeAll(async () => {
    store = await openTestStore(engine);
    await seed({ store, clock });
  });
  afterAll(() => store.close());

  it("is all there", async () => {
    const { client, event, networkMember, worker } = store.tables;
    const counted = await Promise.all([client, worker, networkMember, event].map((table) => store.read.$count(table)));
    expect(counted).toEqual([120, 24, expect.closeTo(305, -2), expect.any(Number)]);
    expect(counted[3]).toBeGreaterThan(5000);
  });

  it("is written once", async () => {
    expect(await seed({ store, clock })).toEqual({ isNew: false, counts: {} });
    expect(await store.read.$count(store.tables.client)).toBe(120);
  });

  it("offers its people by key", async () => {
    const offered = await listInstallation(store.read, "demo:");
    const doors = new Map(offered.map(({ key, value }) => [key, JSON.parse(value).door]));
    expect([doors.get("demo:dennis"), doors.get("demo:samira"), doors.get("demo:ingrid"), doors.get("demo:rik")]).toEqual([
      1,
      2,
      3,
      undefined,
    ]);
    const dennis = offered.find(({ key }) => key === "demo:dennis");
    expect(JSON.parse(dennis?.value ?? "{}")).toMatchObject({ personId: personIdOf("dennis"), app: "portal", name: "Dennis" });
  });

  it("numbers events in the order in which they happened", async () => {
    const { event } = store.tables;
    const moments = await store.read.select({ at: event.at }).from(event).orderBy(event.seq);
    const times = moments.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it("has an access log in which every line follows from the one before", async () => {
    const { accessLog } = store.tables;
    const lines = await store.read.select().from(accessLog).orderBy(accessLog.seq);
    expect(lines.length).toBeGreaterThan(5000);
    let previousHash = "";
    const broken = lines.filter((line) => {
      const holds = line.previousHash === previousHash && line.hash === linkOf(line, previousHash);
      previousHash = line.hash;
      return !holds;
    });
    expect(broken).toEqual([]);
  });

  it.each<[PersonaKey, PersonaKey, object]>([
    ["dennis", "dennis", { relation: "client" }],
    ["samira", "dennis", { relation: "networkMember", membership: "active", labels: ["purpose", "goals", "meetings", "relapsePlan"] }],
    ["rik", "dennis", { relation: "confidant", membership: "active" }],
    ["marco", "lisa", { relation: "networkMember", membership: "active", labels: ["goals"] }],
    ["wilma", "johan", { relation: "networkMember", membership: "paused" }],
    ["samira", "meryem", { relation: "stranger" }],
    ["ingrid", "dennis", { relation: "assignedWorker", labels: ["purpose", "goals", "meetings", "messages", "networkMap"] }],
    ["peter", "dennis", { relation: "teamLead" }],
    ["fatih", "dennis", { relation: "nightWorker", emergency: "expired" }],
    ["yara", "lisa", { relation: "otherWorker" }],
    ["amina", "dennis", { relation: "organisationAdmin" }],
    ["bram", "dennis", { relation: "auditor" }],
    ["aisha", "dennis", { relation: "researcher" }],
  ])("%s stands before the plan of %s as told", async (key, client, expected) => {
    const now = clock.now();
    const asked = { clientId: clientIdOf(client), personId: personIdOf(key), app: persona(key).app, today: dayOf(now), now };
    const found = await clientFacts(store.read, asked);
    const labels = found?.facts.labels.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    expect({ ...found?.facts, labels }).toMatchObject(expected);
  });
});

const order: readonly string[] = allLabels;
