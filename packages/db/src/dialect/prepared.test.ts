import { newId } from "@naast/vocabulary/id";
import { eq, gt } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import type { ProbeId } from "../testing/probe.ts";
import { engines, openTestDatabase, type TestDatabase } from "../testing/stores.ts";
import { encoded } from "./compare.ts";
import { type Given, preparedRead, preparedWrite } from "./prepared.ts";
import { probeMigration, probes } from "./probe-migration.ts";

describe.each(engines)("a prepared query on %s", (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    store = await database.open();
    await database.migrate([await probeMigration(store.engine)]);
  });
  afterAll(() => database.close());

  it("reads with the values of each call, by itself and inside a write", async () => {
    const { probe } = probes[store.engine];
    let built = 0;
    const find = preparedRead((read, _tables, given: Given<{ id: ProbeId }>) => {
      built += 1;
      return read.select({ words: probe.words }).from(probe).where(eq(probe.id, given.id));
    });
    const first = newId("Probe");
    const second = newId("Probe");
    await store.write(async (tx) => {
      await tx.insert(probe).values([
        { id: first, words: "first" },
        { id: second, words: "second" },
      ]);
      expect(await find(tx, { id: first })).toEqual([{ words: "first" }]);
    });
    expect(await find(store.read, { id: second })).toEqual([{ words: "second" }]);
    expect(await find(store.read, { id: first })).toEqual([{ words: "first" }]);
    expect(await find(store.read, { id: newId("Probe") })).toEqual([]);
    // Once for the connection of the reads and once for that of the write.
    expect(built).toBe(2);
  });

  it("writes, and needs no values when it has none", async () => {
    const { probe } = probes[store.engine];
    const add = preparedWrite((tx, _tables, given: Given<{ id: ProbeId; words: string; flag: boolean }>) =>
      tx.insert(probe).values({ id: given.id, words: given.words, flag: given.flag }).returning(),
    );
    const flagged = preparedRead((read) => read.select({ words: probe.words }).from(probe).where(eq(probe.flag, true)));
    const [added] = await store.write((tx) => add(tx, { id: newId("Probe"), words: "flagged", flag: true }));
    expect(added).toMatchObject({ words: "flagged", flag: true });
    expect(await flagged(store.read)).toEqual([{ words: "flagged" }]);
  });

  it("compares moments by way of their column", async () => {
    const { probe } = probes[store.engine];
    const since = preparedRead((read, _tables, given: Given<{ moment: Date }>) =>
      read
        .select({ words: probe.words })
        .from(probe)
        .where(gt(probe.at, encoded(given.moment, probe.at))),
    );
    const at = new Date("2026-11-23T19:00:00.123Z");
    await store.write((tx) => tx.insert(probe).values({ id: newId("Probe"), words: "evening", at }));
    expect(await since(store.read, { moment: new Date(at.getTime() - 1) })).toEqual([{ words: "evening" }]);
    expect(await since(store.read, { moment: at })).toEqual([]);
  });

  it("belongs to its write: refused once that has ended", async () => {
    const all = preparedRead((read, { installation }) => read.select().from(installation));
    const leaked = await store.write(async (tx) => [tx]);
    const [tx] = leaked;
    expect(() => tx && all(tx)).toThrow("has ended");
    await expect(store.write(() => all(store.read))).rejects.toThrow("Read through tx");
  });
});
