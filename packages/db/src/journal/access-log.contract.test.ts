import { newId } from "@naast/vocabulary";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { reasonOf } from "../testing/reason.ts";
import { engines, openTestDatabase, sharedEngines, type TestDatabase } from "../testing/stores.ts";
import { appendAccess, type LoggedAccess, linkOf } from "./access-log-repository.ts";

const noon = new Date("2026-11-23T12:00:00.123Z");

function line(more: Partial<LoggedAccess> = {}): LoggedAccess {
  return {
    id: newId("AccessLog"),
    at: noon,
    action: "plan.read",
    outcome: "allowed",
    actorId: newId("Person"),
    relation: "networkMember",
    teamId: null,
    clientId: newId("Client"),
    subjectId: null,
    basis: "grant",
    grantId: null,
    emergencyId: null,
    requestId: newId("Request"),
    sessionId: newId("Session"),
    app: "portal",
    ...more,
  };
}

const linesIn = ({ read, tables: { accessLog } }: Store) => read.select().from(accessLog).orderBy(accessLog.seq);
type Stored = Awaited<ReturnType<typeof linesIn>>[number];

/** The places at which the log is no longer what was written: each line must follow from the one before it. */
function breaksIn(lines: readonly Stored[]): readonly number[] {
  return lines.flatMap((stored, at) => {
    const previous = lines[at - 1]?.hash ?? "";
    return stored.previousHash === previous && stored.hash === linkOf(stored, previous) ? [] : [at];
  });
}

describe.each(engines)("the access log on %s", (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    store = await database.open();
  });
  afterAll(() => database.close());

  it("links every line to the one before, as it is read back", async () => {
    await store.write((tx) => appendAccess(tx, [line(), line({ outcome: "refused", basis: null, clientId: null, actorId: null })]));
    await store.write((tx) => appendAccess(tx, [line({ app: "job", sessionId: null, subjectId: "één ding" })]));
    const lines = await linesIn(store);
    expect(lines).toHaveLength(3);
    expect(lines[0]?.previousHash).toBe("");
    expect(breaksIn(lines)).toEqual([]);
  });

  it("shows where it was changed, shortened in the middle, or put in another order", async () => {
    await store.write((tx) => appendAccess(tx, [line(), line(), line(), line()]));
    const lines = await linesIn(store);
    const changed: readonly Partial<Stored>[] = [
      { outcome: "refused" },
      { actorId: newId("Person") },
      { clientId: null },
      { at: new Date(0) },
      { basis: "emergency" },
    ];
    const place = lines.length - 3;
    for (const more of changed) expect(breaksIn(lines.map((one, at) => (at === place ? { ...one, ...more } : one)))).toEqual([place]);
    expect(breaksIn(lines.filter((_, at) => at !== place))).toEqual([place]);
    expect(breaksIn([...lines.slice(0, place), ...lines.slice(place).toReversed()])).not.toEqual([]);
  });

  it("lets nobody change or remove a line, one by one or all at once", async () => {
    await store.write((tx) => appendAccess(tx, [line(), line()]));
    const before = await linesIn(store);
    const { accessLog } = store.tables;
    const attempts = [
      store.write((tx) => tx.update(accessLog).set({ outcome: "refused" })),
      store.write((tx) => tx.update(accessLog).set({ hash: "" }).where(eq(accessLog.seq, 1))),
      store.write((tx) => tx.delete(accessLog).where(eq(accessLog.seq, 1))),
      store.write((tx) => tx.delete(accessLog)),
      store.write((tx) =>
        tx
          .insert(accessLog)
          .values({ ...line(), seq: 1, previousHash: "", hash: "" })
          .onConflictDoUpdate({ target: accessLog.seq, set: { action: sql`'nothing'` } }),
      ),
    ];
    expect(await Promise.all(attempts.map(reasonOf))).toEqual(attempts.map(() => expect.stringContaining("append-only")));
    expect(await linesIn(store)).toEqual(before);
  });

  it("keeps no line of a write that failed, and the chain goes on from the last that was kept", async () => {
    const before = await linesIn(store);
    const failing = store.write(async (tx) => {
      await appendAccess(tx, [line(), line()]);
      throw new Error("after all not");
    });
    expect(await reasonOf(failing)).toBe("after all not");
    await store.write((tx) => appendAccess(tx, [line()]));
    const lines = await linesIn(store);
    expect(lines).toHaveLength(before.length + 1);
    expect(breaksIn(lines)).toEqual([]);
  });
});

describe.each(sharedEngines)("two stores that log at once on %s", (engine) => {
  it("make one chain, and lose no line", { timeout: 60_000 }, async () => {
    const database = await openTestDatabase(engine);
    const stores = [await database.open(), await database.open()];
    const perStore = 40;
    await Promise.all(
      stores.map(async (store) => {
        for (let count = 0; count < perStore; count += 1) await store.write((tx) => appendAccess(tx, [line()]));
      }),
    );
    for (const store of stores) {
      const lines = await linesIn(store);
      expect(lines).toHaveLength(2 * perStore);
      expect(breaksIn(lines)).toEqual([]);
    }
    await database.close();
  });
});
