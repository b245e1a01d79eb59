import { newId } from "@naast/vocabulary/id";
import { asc, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reader, Store } from "../store.ts";
import { engines, openTestDatabase, type TestDatabase } from "../testing/stores.ts";
import { preparedRead } from "./prepared.ts";
import { probeMigration, probes } from "./probe-migration.ts";

describe.each(engines)("rows of a prepared query on %s", (engine) => {
  let database: TestDatabase;
  let store: Store;
  const key = "row-mapper";
  const at = new Date("2026-11-23T19:00:00.123Z");

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    store = await database.open();
    await database.migrate([await probeMigration(store.engine)]);
    const { probe } = probes[store.engine];
    await store.write(async (tx) => {
      await tx.insert(probe).values([
        { id: newId("Probe"), words: key, at, flag: true, day: "2026-11-23", json: { b: 1, a: ["é"] } },
        { id: newId("Probe"), words: "nothing else" },
      ]);
      await tx.insert(store.tables.installation).values({ key, value: "there" });
    });
  });
  afterAll(() => database.close());

  /** The same query prepared and not; drizzle itself makes the rows of the second. */
  async function expectSame<Found>(build: (read: Reader) => PromiseLike<Found> & { toSQL(): { sql: string } }) {
    const prepared = preparedRead((read) => build(read));
    const rows = await prepared(store.read);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(await build(store.read));
  }

  it("are whole tables", async () => {
    const { probe } = probes[store.engine];
    await expectSame((read) => read.select().from(probe).orderBy(asc(probe.words)));
  });

  it("are objects, one of which some rows lack", async () => {
    const { probe } = probes[store.engine];
    const { installation } = store.tables;
    const chosen = { probe, installation, name: installation.key };
    const withValue = eq(installation.key, probe.words);
    await expectSame((read) => read.select(chosen).from(probe).leftJoin(installation, withValue).orderBy(asc(probe.words)));
  });

  it("are parts of objects, and what was reckoned", async () => {
    const { probe } = probes[store.engine];
    const { installation } = store.tables;
    const length = sql<number>`length(${probe.words})`.mapWith(Number);
    const chosen = { own: { at: probe.at, flag: probe.flag }, other: { value: installation.value, length }, length };
    const withValue = eq(installation.key, probe.words);
    await expectSame((read) => read.select(chosen).from(probe).leftJoin(installation, withValue).orderBy(asc(probe.words)));
  });
});
