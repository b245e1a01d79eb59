import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Store } from "../store.ts";
import { engines, openTestDatabase, sharedEngines, type TestDatabase } from "../testing/stores.ts";

describe.each(engines)("who watches a database on %s", (engine) => {
  let database: TestDatabase;
  let writer: Store;
  let watcher: Store;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    [writer, watcher] = [await database.open(), await database.open()];
  });
  afterAll(() => database.close());

  let number = 0;
  const change = (store: Store) =>
    store.write(async (tx) => {
      await tx.insert(tx.tables.installation).values({ key: `change-${(number += 1)}`, value: "" });
      await tx.notifyEvent();
    });

  async function watch(store: Store) {
    const stop = new AbortController();
    const onWake = vi.fn<() => void>();
    store.wake({ onWake, signal: stop.signal });
    // Long enough to be listening.
    await delay(300);
    onWake.mockClear();
    return { onWake, stop: () => stop.abort() };
  }

  it("is woken by another store, and by its own", async () => {
    const { onWake, stop } = await watch(watcher);
    await change(writer);
    await vi.waitFor(() => expect(onWake).toHaveBeenCalled(), { timeout: 2_000 });
    onWake.mockClear();
    await change(watcher);
    await vi.waitFor(() => expect(onWake).toHaveBeenCalled(), { timeout: 2_000 });
    stop();
  });

  it("is not woken by a write that failed", async () => {
    const { onWake, stop } = await watch(watcher);
    const failing = writer.write(async (tx) => {
      await tx.notifyEvent();
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await delay(100);
    expect(onWake).not.toHaveBeenCalled();
    stop();
  });

  it("is left alone once it stops", async () => {
    const { onWake, stop } = await watch(watcher);
    stop();
    await delay(50);
    await change(writer);
    await delay(100);
    expect(onWake).not.toHaveBeenCalled();
  });
});

describe.each(sharedEngines.filter((engine) => engine === "postgres"))("who listens to %s", (engine) => {
  it("listens again after the connection was lost, and looks what was missed", async () => {
    const database = await openTestDatabase(engine);
    const store = await database.open();
    const stop = new AbortController();
    const onWake = vi.fn<() => void>();
    store.wake({ onWake, signal: stop.signal });
    await vi.waitFor(() => expect(onWake).toHaveBeenCalled(), { timeout: 2_000 });
    onWake.mockClear();

    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'naast live' and datname = current_database()",
    );
    await vi.waitFor(() => expect(onWake).toHaveBeenCalled(), { timeout: 5_000 });
    onWake.mockClear();
    await client.query("notify naast_event");
    await vi.waitFor(() => expect(onWake).toHaveBeenCalled(), { timeout: 2_000 });

    stop.abort();
    await client.end();
    await database.close();
  });
});
