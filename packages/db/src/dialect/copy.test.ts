import { newId } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeInstallation } from "../journal/installation-repository.ts";
import type { Store, Writer } from "../store.ts";
import { openTestDatabase, sharedEngines, type TestDatabase } from "../testing/stores.ts";
import { copyStore } from "./copy.ts";
import { continueSequences } from "./postgres/sequences.ts";

const at = new Date("2026-11-23T12:34:56.789Z");
const personId = newId("Person");

/** One row of each kind of column, a parent with its child, and more rows than one page. */
async function fill(store: Store) {
  const { person, session, signInTry, outbox } = store.tables;
  await store.write(async (tx: Writer) => {
    await tx.insert(person).values({ id: personId, name: "Joke van Dam", language: "nl", dataSaver: true, createdAt: at });
    const times = { startedAt: at, lastSeenAt: at, expiresAt: at };
    const id = newId("Session");
    await tx.insert(session).values({ id, personId, app: "portal", strength: "one", tokenHash: "abc", deviceWords: "Firefox", ...times });
    const mail = { kind: "signInCode" as const, app: "portal" as const, recipient: "joke@example.org", createdAt: at, nextTryAt: at };
    await tx.insert(outbox).values({ id: newId("Outbox"), content: { code: "123456", language: "nl" }, ...mail });
    await writeInstallation(tx, "seeded", "yes");
    await tx.insert(signInTry).values(Array.from({ length: 1200 }, (_, index) => ({ keyHash: `key ${index}`, triedAt: at })));
  });
}

async function everything(store: Store) {
  const { person, session, signInTry, outbox, installation } = store.tables;
  const tries = await store.read.select().from(signInTry).orderBy(signInTry.id);
  const rows = [person, session, outbox, installation].map((table) => store.read.select().from(table));
  return [...(await Promise.all(rows)), tries];
}

describe.each(sharedEngines)("a copy into %s", (engine) => {
  let source: TestDatabase;
  let target: TestDatabase;
  let from: Store;
  let to: Store;
  beforeAll(async () => {
    source = await openTestDatabase("sqlite");
    target = await openTestDatabase(engine);
    from = await source.open();
    to = await target.open();
    await fill(from);
  });
  afterAll(async () => {
    await source.close();
    await target.close();
  });

  it("brings every row over as it was", async () => {
    const copied = await copyStore(from, to);
    expect(copied.find(({ table }) => table === "signInTry")?.rows).toBe(1200);
    expect(await everything(to)).toEqual(await everything(from));
  });

  it("goes on counting where the numbers end", async () => {
    if (engine === "postgres" && target.url) await continueSequences(target.url);
    const { signInTry } = to.tables;
    const [next] = await to.write((tx) => tx.insert(signInTry).values({ keyHash: "next", triedAt: at }).returning());
    expect(next?.id).toBe(1201);
  });

  it("refuses a database that has something in it, and writes nothing", async () => {
    await expect(copyStore(from, to)).rejects.toThrow(/is not empty/);
  });
});
