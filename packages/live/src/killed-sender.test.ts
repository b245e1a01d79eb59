import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Store } from "@naast/db";
import { openTestDatabase, sharedEngines } from "@naast/db/testing/stores";
import { openMailbox } from "@naast/mail/testing/mailbox";
import { clientIdOf, personIdOf } from "@naast/testing/ids";
import { tellScenario } from "@naast/testing/scenario/joint-plan";
import { openShelter } from "@naast/testing/seed/shelter";
import { testClock } from "@naast/testing/test-clock";
import { writeRows } from "@naast/testing/write-rows";
import { describe, expect, it, vi } from "vitest";
import { newsForge } from "./testing/news.ts";

const readers = ["samira", "rik", "ingrid"] as const;
const kills = 8;
const clientId = clientIdOf("dennis");
const actorId = personIdOf("dennis");

/** A process of its own that sends; resolves once it is at it. */
async function startSending(given: readonly string[]) {
  const script = join(import.meta.dirname, "testing/news-sender-process.ts");
  const child = spawn(process.execPath, [script, ...given], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

/** Readers want word at once, at any hour. */
async function wantWord(store: Store): Promise<void> {
  const { messageSettings, networkMember } = store.tables;
  const choice = { channel: "email", rhythm: "each", quietFrom: 0, quietUntil: 0, changedAt: new Date(0) } as const;
  await store.write(async (tx) => {
    for (const key of readers)
      await tx.insert(messageSettings).values({ ...choice, personId: personIdOf(key), stopHash: newsForge.stopWord(personIdOf(key)).hash });
    await tx.update(networkMember).set({ messageChannel: "email", messageRhythm: "each" });
  });
}

/** Something that everybody reads happens, in a transaction of its own. */
async function happen(store: Store, goalId: ReturnType<typeof tellScenario>["goals"]["everyone"]): Promise<void> {
  const { event } = store.tables;
  const content = { kind: "comment.added" } as const;
  await store.write(async (tx) => {
    await tx.orderEvents();
    await tx
      .insert(event)
      .values({ clientId, actorId, goalId, at: new Date(), kind: content.kind, content, audience: "participants", untold: true });
  });
}

/** How often each letter reached the server. */
function arrivals(received: readonly { raw: string }[]): ReadonlyMap<string, number> {
  const ids = received.map(({ raw }) => /^Message-ID: <([^@]+)@/im.exec(raw)?.[1] ?? "");
  return new Map([...new Set(ids)].map((id) => [id, ids.filter((one) => one === id).length]));
}

describe.each(sharedEngines)("two processes that send over %s and are killed at any moment", (engine) => {
  it("tell each person of each event once", { timeout: 180_000 }, async () => {
    const database = await openTestDatabase(engine);
    const store = await database.open();
    const world = openShelter(testClock());
    const { goals } = tellScenario(world);
    await writeRows(store, { ...world.rows, change: [], history: [], event: [], visits: [] });
    await wantWord(store);
    const mailbox = await openMailbox({ pause: () => delay(Math.random() * 25) });
    const given = [database.url ?? "", mailbox.url, String(Date.now())];
    const running = [await startSending(given), await startSending(given)];
    let happened = 0;
    for (let killed = 0; killed < kills; killed += 1) {
      for (let times = 0; times < 3; times += 1) {
        await happen(store, goals.everyone);
        happened += 1;
        await delay(Math.random() * 300);
      }
      const [first] = running.splice(0, 1);
      first?.kill("SIGKILL");
      running.push(await startSending(given));
    }

    const { letter, message } = store.tables;
    const open = async () => (await store.read.select().from(letter)).filter(({ state }) => state === "waiting" || state === "handedOver");
    const untold = async () => (await store.read.select().from(message)).filter(({ letterId }) => letterId === null);
    await vi.waitFor(
      async () => {
        expect(await store.read.select().from(message)).toHaveLength(happened * readers.length);
        expect(await untold()).toEqual([]);
        expect(await open()).toEqual([]);
      },
      { timeout: 60_000, interval: 100 },
    );
    for (const child of running) child.kill("SIGKILL");

    const arrived = arrivals(mailbox.received);
    const letters = await store.read.select().from(letter);
    // Never twice, whatever happened.
    expect([...arrived].filter(([, times]) => times > 1)).toEqual([]);
    // What counts as sent arrived; and every other one is on the list that an administrator looks at.
    expect(letters.filter(({ id, state }) => state === "sent" && arrived.get(id) !== 1)).toEqual([]);
    const others = letters.filter(({ state }) => state !== "sent");
    expect(others.filter(({ state, reason }) => state !== "dead" || reason !== "unknown")).toEqual([]);
    // Only a process that was killed leaves such a one, and one process holds one letter at a time.
    expect(others.length).toBeLessThanOrEqual(kills);
    expect(letters.length).toBeGreaterThan(happened);
    await mailbox.close();
    await database.close();
  });
});
