import { setTimeout as delay } from "node:timers/promises";
import { newId } from "@naast/vocabulary/id";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { openTestDatabase, sharedEngines, type TestDatabase } from "../testing/stores.ts";
import { probeMigration, probes } from "./probe-migration.ts";

/** Which of two stores adds how much, and how long it thinks between reading and writing. */
const addition = fc.record({
  store: fc.constantFrom(0, 1),
  amount: fc.integer({ min: 1, max: 9 }),
  thinks: fc.integer({ min: 0, max: 3 }),
});

describe.each(sharedEngines)("two stores over one database on %s", (engine) => {
  let database: TestDatabase;
  let stores: readonly [Store, Store];
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    stores = [await database.open(), await database.open()];
    await database.migrate([await probeMigration(stores[0].engine)]);
  });
  afterAll(() => database.close());

  it("lose no update, however they come together", async () => {
    const { probe } = probes[stores[0].engine];
    await fc.assert(
      fc.asyncProperty(fc.array(addition, { minLength: 2, maxLength: 10 }), async (additions) => {
        const id = newId("Probe");
        await stores[0].write((tx) => tx.insert(probe).values({ id }));
        const add = ({ store, amount, thinks }: (typeof additions)[number]) =>
          stores[store === 0 ? 0 : 1].write(async (tx) => {
            const [row] = await tx.select().from(probe).where(eq(probe.id, id));
            if (thinks > 0) await delay(thinks);
            await tx
              .update(probe)
              .set({ count: (row?.count ?? 0) + amount })
              .where(eq(probe.id, id));
          });
        await Promise.all(additions.map(add));
        const [row] = await stores[0].read.select().from(probe).where(eq(probe.id, id));
        expect(row?.count).toBe(additions.reduce((sum, { amount }) => sum + amount, 0));
      }),
      { numRuns: 40 },
    );
  });

  it("number what they order as they commit it: nobody who reads on misses one", async () => {
    const { probe, child } = probes[stores[0].engine];
    const id = newId("Probe");
    await stores[0].write((tx) => tx.insert(probe).values({ id }));
    const seen: number[] = [];
    const stop = new AbortController();
    const reading = (async () => {
      while (!stop.signal.aborted) {
        const rows = await stores[1].read.select({ seq: child.seq }).from(child).orderBy(child.seq);
        seen.push(...rows.map(({ seq }) => seq).filter((seq) => seq > (seen.at(-1) ?? 0)));
        await delay(1);
      }
    })();
    const writes = Array.from({ length: 60 }, (_, number) =>
      stores[number % 2 === 0 ? 0 : 1].write(async (tx) => {
        await tx.orderEvents();
        await tx.insert(child).values({ probeId: id, words: String(number) });
        await delay(number % 4);
        await tx.notifyEvent();
      }),
    );
    await Promise.all(writes);
    await delay(10);
    stop.abort();
    await reading;
    expect(seen).toHaveLength(60);
  });
});
