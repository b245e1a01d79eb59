import type { Store } from "@naast/db/store";
import { openTestDatabase, sharedEngines, type TestDatabase } from "@naast/db/testing/stores";
import { type ClientId, newId } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Feed, openFeed } from "./feed.ts";
import { tellEvents } from "./testing/tell-events.ts";

describe.each(sharedEngines)("the feed on %s", (engine) => {
  let database: TestDatabase;
  let here: Store;
  let feed: Feed;
  const clientId = newId("Client");
  beforeEach(async () => {
    database = await openTestDatabase(engine);
    here = await database.open();
    feed = await openFeed(here);
  });
  afterEach(async () => {
    feed.close();
    await database.close();
  });

  /** Every announcement, with the number that the feed stood at when it came. */
  function hear(signal: AbortSignal) {
    const heard: { clients: readonly ClientId[]; position: number }[] = [];
    feed.listen((clients) => heard.push({ clients: [...clients], position: feed.position() }), signal);
    return heard;
  }

  it("starts at the newest event, and announces only what comes after it", async () => {
    await tellEvents(here, { clientId, times: 3 });
    const second = await openFeed(here);
    expect(second.position()).toBe(await tellEvents(here, { clientId, times: 0 }));
    second.close();
  });

  it("loses nothing while two stores write at once, and its number only grows", async () => {
    const stop = new AbortController();
    const heard = hear(stop.signal);
    const there = await database.open();
    const others = newId("Client");
    await Promise.all([tellEvents(here, { clientId, times: 60 }), tellEvents(there, { clientId: others, times: 60 })]);
    const newest = await tellEvents(here, { clientId, times: 1 });
    await vi.waitFor(() => expect(feed.position()).toBe(newest), { timeout: 10_000, interval: 10 });
    const positions = heard.map(({ position }) => position);
    expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b));
    expect(new Set(heard.flatMap(({ clients }) => clients))).toEqual(new Set([clientId, others]));
    stop.abort();
  });

  it("counts who listens, and forgets who left", () => {
    const stops = [new AbortController(), new AbortController()];
    for (const { signal } of stops) hear(signal);
    expect(feed.listeners()).toBe(2);
    stops[0]?.abort();
    expect(feed.listeners()).toBe(1);
    stops[1]?.abort();
    expect(feed.listeners()).toBe(0);
  });

  it("takes nobody who left before they came", () => {
    const heard = hear(AbortSignal.abort());
    expect(heard).toEqual([]);
    expect(feed.listeners()).toBe(0);
  });
});
