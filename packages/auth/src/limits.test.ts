import { engines } from "@naast/db/testing/stores";
import { minute, second, TooMany } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LimitedKey, takeTurn } from "./limits.ts";
import { openTestEntrance, type TestEntrance } from "./testing/entrance.ts";

describe.each(engines)("limits on %s", (engine) => {
  let t: TestEntrance;
  beforeAll(async () => {
    t = await openTestEntrance(engine);
  });
  afterAll(() => t.close());

  const take = (...keys: readonly LimitedKey[]) => takeTurn(t.entrance, keys);
  const account = (of: string): LimitedKey => ({ limit: "request/account", of });

  it("let one through again as soon as the oldest try is long enough ago", async () => {
    for (let time = 0; time < 4; time += 1) {
      await take(account("samira"));
      t.wait(minute);
    }
    await expect(take(account("samira"))).rejects.toEqual(new TooMany(11 * 60));
    t.wait(11 * minute);
    await take(account("samira"));
    await expect(take(account("samira"))).rejects.toEqual(new TooMany(60));
  });

  it("do not make somebody wait longer for trying in vain", async () => {
    for (let time = 0; time < 4; time += 1) await take(account("rik"));
    t.wait(14 * minute);
    for (let time = 0; time < 5; time += 1) await expect(take(account("rik"))).rejects.toBeInstanceOf(TooMany);
    t.wait(minute);
    await take(account("rik"));
  });

  it("count each account and each address by itself", async () => {
    for (let time = 0; time < 4; time += 1) await take(account("meryem"), { limit: "request/address", of: "192.0.2.7" });
    await expect(take(account("meryem"))).rejects.toBeInstanceOf(TooMany);
    await take(account("abdi"), { limit: "request/address", of: "192.0.2.7" });
    await take({ limit: "code/account", of: "meryem" });
  });

  it("refuse when one of two is full, and then count neither", async () => {
    for (let time = 0; time < 60; time += 1) await take({ limit: "request/address", of: "192.0.2.8" });
    for (let time = 0; time < 5; time += 1) {
      await expect(take(account("peter"), { limit: "request/address", of: "192.0.2.8" })).rejects.toBeInstanceOf(TooMany);
    }
    await take(account("peter"), { limit: "request/address", of: "192.0.2.9" });
  });

  it("hold when many come at the same moment", async () => {
    const tried = await Promise.allSettled(Array.from({ length: 10 }, () => take(account("fatih"))));
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
  });

  it("keep no address and no account that can be read", async () => {
    await take(account("readable@example.org"), { limit: "request/address", of: "192.0.2.10" });
    t.wait(second);
    const { store } = t.entrance;
    const rows = JSON.stringify(await store.read.select().from(store.tables.signInTry));
    expect(rows).not.toContain("readable");
    expect(rows).not.toContain("192.0.2.10");
  });
});
