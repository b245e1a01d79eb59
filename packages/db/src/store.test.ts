import { setTimeout as delay } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store, Writer } from "./store.ts";
import { reasonOf } from "./testing/reason.ts";
import { engines, openTestDatabase, type TestDatabase } from "./testing/stores.ts";

describe.each(engines)("a store on %s", (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    store = await database.open();
  });
  afterAll(() => database.close());

  const put = (tx: Writer, key: string, value = "") => tx.insert(tx.tables.installation).values({ key, value });
  const valueOf = async (key: string) => {
    const { installation } = store.tables;
    const [row] = await store.read.select().from(installation).where(eq(installation.key, key));
    return row?.value;
  };

  it("keeps what a write did, and gives back its result", async () => {
    expect(await store.write(async (tx) => (await put(tx, "kept", "1"), "done"))).toBe("done");
    expect(await valueOf("kept")).toBe("1");
  });

  it("keeps nothing of a write that fails", async () => {
    const failing = store.write(async (tx) => {
      await put(tx, "half");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await valueOf("half")).toBeUndefined();
  });

  it("goes on after a write that failed", async () => {
    await expect(store.write(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await store.write((tx) => put(tx, "afterwards", "1"));
    expect(await valueOf("afterwards")).toBe("1");
  });

  it("lets a write read its own changes", async () => {
    const { installation } = store.tables;
    const seen = await store.write(async (tx) => {
      await put(tx, "own", "seen");
      return tx.select().from(installation).where(eq(installation.key, "own"));
    });
    expect(seen).toEqual([{ key: "own", value: "seen" }]);
  });

  it("runs writes that come at once, and loses none", async () => {
    await Promise.all(Array.from({ length: 25 }, (_, number) => store.write((tx) => put(tx, `many-${number}`))));
    const { installation } = store.tables;
    const keys = (await store.read.select({ key: installation.key }).from(installation)).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("many-"))).toHaveLength(25);
  });

  it("does what was asked for after the commit, when the change can be read", async () => {
    let found: Promise<string | undefined> | undefined;
    await store.write(async (tx) => {
      tx.afterCommit(() => {
        found = valueOf("committed");
      });
      await put(tx, "committed", "1");
      expect(found).toBeUndefined();
    });
    expect(await found).toBe("1");
  });

  it("does not do it when the write fails", async () => {
    let called = false;
    const failing = store.write(async (tx) => {
      tx.afterCommit(() => {
        called = true;
      });
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(called).toBe(false);
  });

  it("refuses a write inside a write, and a read beside it", async () => {
    await expect(store.write(() => store.write((tx) => put(tx, "nested")))).rejects.toThrow("write inside a write");
    expect(await reasonOf(store.write(() => valueOf("kept")))).toContain("Read through tx");
    expect(await valueOf("nested")).toBeUndefined();
  });

  it("refuses a tx that is used after its write has ended", async () => {
    const leaked = await store.write(async (tx) => [tx]);
    expect(() => leaked[0]?.insert(store.tables.installation)).toThrow("has ended");
  });

  it("refuses a query that was built in time and awaited too late", async () => {
    const late = await store.write(async (tx) => [put(tx, "late")]);
    expect(await reasonOf(late[0])).toContain("has ended");
    const during = store.write(() => delay(20));
    expect(await reasonOf(late[0])).toContain("has ended");
    await during;
    expect(await valueOf("late")).toBeUndefined();
  });

  it("stops a write that takes too long, keeps nothing of it, and goes on", async () => {
    const impatient = await database.open({ timeLimit: 50 });
    let straggler: Promise<unknown> | undefined;
    const slow = impatient.write(async (tx) => {
      await put(tx, "slow");
      straggler = delay(150).then(() => put(tx, "straggler"));
      await straggler;
    });
    await expect(slow).rejects.toThrow("longer than 50 ms");
    await impatient.write((tx) => put(tx, "quick", "1"));
    expect(await reasonOf(straggler)).toContain("has ended");
    expect([await valueOf("slow"), await valueOf("straggler"), await valueOf("quick")]).toEqual([undefined, undefined, "1"]);
  });

  it("is up to date, and says how much waits in the log", async () => {
    expect(await store.pendingMigrations()).toEqual([]);
    expect(await store.walSize()).toBeGreaterThanOrEqual(0);
  });
});
