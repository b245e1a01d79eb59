import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openStore } from "../open-store.ts";
import type { Store } from "../store.ts";
import { startWriter } from "../testing/processes.ts";
import { openTestDatabase, sharedEngines, type TestDatabase } from "../testing/stores.ts";

const keysIn = async (store: Store) => {
  const { installation } = store.tables;
  return new Set((await store.read.select({ key: installation.key }).from(installation)).map(({ key }) => key));
};

describe.each(sharedEngines)("processes that share a database on %s", (engine) => {
  let database: TestDatabase;
  let url: string;
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    url = database.url ?? "";
  });
  afterEach(() => database.close());

  it("write at the same time and lose nothing", async () => {
    const writers = ["one", "two"].map((name) => startWriter({ url, name, pairs: 100 }));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0]);
    const keys = await keysIn(await database.open());
    expect(keys.size).toBe(400);
  });

  it("keep every confirmed write of one that is killed, nothing of half a write, and go on", async () => {
    for (const name of ["first", "second", "third"]) {
      const writer = startWriter({ url, name, pairs: 1_000_000 });
      await vi.waitFor(() => expect(writer.confirmed().length).toBeGreaterThan(30), { timeout: 20_000, interval: 3 });
      writer.process.kill("SIGKILL");
      await writer.ended;

      const store = await database.open();
      const keys = await keysIn(store);
      for (const pair of writer.confirmed()) expect(keys).toContain(`${pair}-left`);
      const halves = [...keys].filter((key) => key.startsWith(name));
      for (const key of halves)
        expect(keys).toContain(key.endsWith("-left") ? key.replace("-left", "-right") : key.replace("-right", "-left"));
      await store.write((tx) => tx.insert(tx.tables.installation).values({ key: `after ${name}`, value: "" }));
      expect(await keysIn(store)).toContain(`after ${name}`);
    }
  });
});

describe("processes that start at once on a file that is not there yet", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "naast-test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("migrate it once and then all write", async () => {
    const url = `file:${join(folder, "new", "naast.db")}`;
    const writers = ["one", "two", "three"].map((name) => startWriter({ url, name, pairs: 5 }));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const store = await openStore({ url });
    expect((await keysIn(store)).size).toBe(30);
    await store.close();
  });
});
