import { newId } from "@naast/vocabulary/id";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { reasonOf } from "../testing/reason.ts";
import { engines, openTestDatabase, type TestDatabase } from "../testing/stores.ts";
import { contains, countRows, isDuplicate, nullsLast } from "./compare.ts";
import { probeMigration, probes } from "./probe-migration.ts";

/** Where the engines differ by themselves, and that nobody notices here. */
describe.each(engines)("what differs between engines does not on %s:", (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    store = await database.open();
    await database.migrate([await probeMigration(store.engine)]);
  });
  beforeEach(() => store.write((tx) => tx.delete(probes[store.engine].probe)));
  afterAll(() => database.close());

  const add = (words: readonly (string | null)[]) =>
    store.write((tx) => tx.insert(probes[store.engine].probe).values(words.map((text) => ({ id: newId("Probe"), words: text }))));
  const found = async (text: string) => {
    const { probe } = probes[store.engine];
    const rows = await store.read.select({ words: probe.words }).from(probe).where(contains(probe.words, text)).orderBy(asc(probe.words));
    return rows.map(({ words }) => words);
  };

  it("search ignores case, with accents too, and takes % and _ as they are", async () => {
    await add(["Anneke Smit", "Éva Çelik", "100% zeker", "100 keer", "a_b", "axb", null]);
    expect(await found("ans")).toEqual([]);
    expect(await found("ANNEKE")).toEqual(["Anneke Smit"]);
    expect(await found("éva ç")).toEqual(["Éva Çelik"]);
    expect(await found("ÉVA")).toEqual(["Éva Çelik"]);
    expect(await found("100%")).toEqual(["100% zeker"]);
    expect(await found("A_B")).toEqual(["a_b"]);
  });

  it("rows without a value come last, in both directions", async () => {
    const { probe } = probes[store.engine];
    await add([null, "b", "a"]);
    const inOrder = async (direction: "ascending" | "descending") =>
      (await store.read.select({ words: probe.words }).from(probe).orderBy(nullsLast(probe.words, direction))).map(({ words }) => words);
    expect(await inOrder("ascending")).toEqual(["a", "b", null]);
    expect(await inOrder("descending")).toEqual(["b", "a", null]);
  });

  it("a duplicate is known as one, of a key and of an index, and other errors are not", async () => {
    const { probe, child } = probes[store.engine];
    const id = newId("Probe");
    await store.write((tx) => tx.insert(probe).values({ id, words: "once" }));
    const errorOf = (writing: Promise<unknown>) =>
      writing.then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(isDuplicate(await errorOf(store.write((tx) => tx.insert(probe).values({ id }))))).toBe(true);
    expect(isDuplicate(await errorOf(store.write((tx) => tx.insert(probe).values({ id: newId("Probe"), words: "once" }))))).toBe(true);
    const unknownParent = errorOf(store.write((tx) => tx.insert(child).values({ probeId: newId("Probe"), words: "" })));
    expect(await unknownParent).toBeInstanceOf(Error);
    expect(isDuplicate(await unknownParent)).toBe(false);
  });

  it("a row that others refer to stays", async () => {
    const { probe, child } = probes[store.engine];
    const probeId = newId("Probe");
    await store.write(async (tx) => {
      await tx.insert(probe).values({ id: probeId });
      await tx.insert(child).values({ probeId, words: "" });
    });
    expect(await reasonOf(store.write((tx) => tx.delete(probe).where(eq(probe.id, probeId))))).toMatch(/foreign key/i);
    await store.write((tx) => tx.delete(child));
  });

  it("a version that moved on gives no row back", async () => {
    const { probe } = probes[store.engine];
    const id = newId("Probe");
    await store.write((tx) => tx.insert(probe).values({ id, count: 2 }));
    const change = (count: number) =>
      store.write((tx) => tx.update(probe).set({ words: "new" }).where(eq(probe.count, count)).returning({ id: probe.id }));
    expect(await change(1)).toEqual([]);
    expect(await change(2)).toEqual([{ id }]);
  });

  it("counts are numbers", async () => {
    const { probe } = probes[store.engine];
    await add(["a", "b"]);
    expect(await store.read.$count(probe)).toBe(2);
    expect(await store.read.select({ rows: countRows() }).from(probe)).toEqual([{ rows: 2 }]);
  });

  it("an upsert changes the row that is there", async () => {
    const { probe } = probes[store.engine];
    const id = newId("Probe");
    const upsert = (count: number) =>
      store.write((tx) => tx.insert(probe).values({ id, count }).onConflictDoUpdate({ target: probe.id, set: { count } }));
    await upsert(1);
    await upsert(2);
    await store.write((tx) => tx.insert(probe).values({ id, count: 3 }).onConflictDoNothing());
    expect(await store.read.select({ count: probe.count }).from(probe)).toEqual([{ count: 2 }]);
  });

  it("every kind of value comes back as it went in", async () => {
    const { probe } = probes[store.engine];
    const row = {
      id: newId("Probe"),
      words: 'Zo\'n dag: "goed" 🌿',
      oneOf: "second" as const,
      flag: true,
      at: new Date("2026-03-29T01:59:59.999Z"),
      day: "2026-11-23",
      json: { b: 1, a: ["x", "é"] },
      count: -1,
    };
    await store.write((tx) => tx.insert(probe).values(row));
    expect(await store.read.select().from(probe)).toEqual([row]);
  });

  it("a failed query that somebody swallowed does not pass for success where it undid the rest", async () => {
    const { probe } = probes[store.engine];
    const id = newId("Probe");
    await store.write((tx) => tx.insert(probe).values({ id }));
    const swallowing = store.write(async (tx) => {
      await tx.insert(probe).values({ id: newId("Probe"), words: "beside" });
      await Promise.resolve(tx.insert(probe).values({ id })).catch(() => {});
    });
    const wasKept = await swallowing.then(
      () => true,
      () => false,
    );
    const kept = await store.read.select().from(probe).where(eq(probe.words, "beside"));
    expect(kept).toHaveLength(wasKept ? 1 : 0);
  });

  it("the access log can be added to and not changed", async () => {
    const { accessLog } = store.tables;
    await store.write((tx) =>
      tx.insert(accessLog).values({
        id: newId("AccessLog"),
        at: new Date("2026-11-23T12:00:00Z"),
        action: "plan.read",
        outcome: "allowed",
        relation: "client",
        requestId: "request",
        app: "portal",
        previousHash: "",
        hash: "hash",
      }),
    );
    expect(await reasonOf(store.write((tx) => tx.update(accessLog).set({ action: "nothing" })))).toContain("append-only");
    expect(await reasonOf(store.write((tx) => tx.delete(accessLog)))).toContain("append-only");
    expect(await store.read.select({ action: accessLog.action }).from(accessLog)).toEqual([{ action: "plan.read" }]);
  });
});
