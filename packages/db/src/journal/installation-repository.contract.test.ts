import { newId, oneDay } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { engines, openTestStore } from "../testing/stores.ts";
import {
  listInstallation,
  moveClockAhead,
  readClockAhead,
  readInstallation,
  storyClock,
  writeInstallation,
} from "./installation-repository.ts";

const noon = new Date("2026-11-23T12:00:00Z");

describe.each(engines)("the installation on %s", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());

  it("keeps one value per key", async () => {
    const key = newId("Outbox");
    expect(await readInstallation(store.read, key)).toBeNull();
    await store.write((tx) => writeInstallation(tx, key, "first"));
    await store.write((tx) => writeInstallation(tx, key, "second"));
    expect(await readInstallation(store.read, key)).toBe("second");
  });

  it("lists by the beginning of the key, punctuation included", async () => {
    for (const key of ["demo:dennis", "demo:samira", "demoted", "other"]) await store.write((tx) => writeInstallation(tx, key, key));
    const found = await listInstallation(store.read, "demo:");
    expect(found.map(({ key }) => key).toSorted()).toEqual(["demo:dennis", "demo:samira"]);
  });

  it("moves the story on by a day at a time", async () => {
    const clock = { now: () => noon };
    expect(await storyClock(store.read, clock)).toBe(clock);
    expect(await store.write(moveClockAhead)).toBe(1);
    expect(await store.write(moveClockAhead)).toBe(2);
    expect(await readClockAhead(store.read)).toBe(2);
    expect((await storyClock(store.read, clock)).now()).toEqual(new Date(noon.getTime() + 2 * oneDay));
  });
});
