import { endSessionsOf, findSession } from "@naast/db/account/repository-sessions";
import { engines } from "@naast/db/testing/stores";
import { type App, hour, minute, oneDay, type PersonId, second } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashOfToken } from "./secrets.ts";
import { beginSession, endSession, findSignIn, prepareSession, stillHolds } from "./sessions.ts";
import { browser, openTestEntrance, type TestEntrance } from "./testing/entrance.ts";

describe.each(engines)("a session on %s", (engine) => {
  let t: TestEntrance;
  let personId: PersonId;
  beforeAll(async () => {
    t = await openTestEntrance(engine);
    ({ personId } = await t.addPerson());
  });
  afterAll(() => t.close());

  async function begin({ app = "portal", sharedDevice = false }: { app?: App; sharedDevice?: boolean } = {}) {
    const prepared = prepareSession(t.entrance, { ...browser, app, sharedDevice });
    await t.entrance.store.write((tx) => beginSession(tx, prepared, personId));
    return prepared.begun;
  }
  const find = (token: string, app: App = "portal") => findSignIn(t.entrance, { app, token });
  const row = (token: string) => findSession(t.entrance.store.read, hashOfToken(token));

  it("is found by its token and says who, where and how", async () => {
    const { token } = await begin({ sharedDevice: true });
    const stored = await row(token);
    expect((await find(token))?.signedIn).toEqual({
      personId,
      app: "portal",
      strength: "one",
      sessionId: stored?.id,
      signedInAt: t.entrance.clock.now(),
      sharedDevice: true,
    });
  });

  it("keeps no token in the database", async () => {
    const { token } = await begin();
    const { store } = t.entrance;
    expect(JSON.stringify(await store.read.select().from(store.tables.session))).not.toContain(token);
  });

  it("is nobody's for an unknown token, and in the other app", async () => {
    const { token } = await begin();
    expect(await find("unknown")).toBeNull();
    expect(await find("")).toBeNull();
    expect(await find(token, "dashboard")).toBeNull();
  });

  it("is gone with the next request once it was ended, by signing out or from another device", async () => {
    const [one, other] = [await begin(), await begin()];
    await endSession(t.entrance, one.token);
    expect(await find(one.token)).toBeNull();
    expect(await find(other.token)).not.toBeNull();
    await t.entrance.store.write((tx) => endSessionsOf(tx, personId));
    expect(await find(other.token)).toBeNull();
  });

  const kinds = [
    { app: "portal", sharedDevice: false, idle: 14 * oneDay, whole: 30 * oneDay },
    { app: "portal", sharedDevice: true, idle: 10 * minute, whole: 12 * hour },
    { app: "dashboard", sharedDevice: false, idle: hour, whole: 12 * hour },
    { app: "dashboard", sharedDevice: true, idle: 10 * minute, whole: 12 * hour },
  ] as const;

  it.each(kinds)("ends when it is not used: $app, shared $sharedDevice", async ({ app, sharedDevice, idle }) => {
    const { token } = await begin({ app, sharedDevice });
    t.wait(idle - second);
    expect(await find(token, app)).not.toBeNull();
    t.wait(idle);
    expect(await find(token, app)).toBeNull();
  });

  it.each(kinds)("ends after its whole time, used or not: $app, shared $sharedDevice", async ({ app, sharedDevice, idle, whole }) => {
    const { token } = await begin({ app, sharedDevice });
    const pause = idle - second;
    let passed = 0;
    while (passed + pause < whole) {
      t.wait(pause);
      passed += pause;
      expect(await find(token, app)).not.toBeNull();
    }
    t.wait(whole - passed);
    expect(await find(token, app)).toBeNull();
  });

  it("writes its last use down once a minute, also when many requests come at once", async () => {
    const { token } = await begin();
    const start = t.entrance.clock.now();
    t.wait(59 * second);
    await find(token);
    expect((await row(token))?.lastSeenAt).toEqual(start);
    t.wait(second);
    await Promise.all([find(token), find(token), find(token)]);
    expect((await row(token))?.lastSeenAt).toEqual(t.entrance.clock.now());
  });

  it("is not used by a page that only listens", async () => {
    const { token } = await begin({ sharedDevice: true });
    const found = await find(token);
    if (found === null) throw new Error("the session is there");
    t.wait(9 * minute);
    expect(await stillHolds(t.entrance, found.signedIn)).toBe(true);
    t.wait(minute);
    expect(await stillHolds(t.entrance, found.signedIn)).toBe(false);
    expect(await find(token)).toBeNull();
  });

  it("keeps what a device says about itself short", async () => {
    const prepared = prepareSession(t.entrance, { ...browser, app: "portal", deviceWords: "x".repeat(1000) });
    expect(prepared.row.deviceWords).toHaveLength(80);
  });
});
