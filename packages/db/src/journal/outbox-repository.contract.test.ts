import { minute, newId, oneDay, second } from "@naast/vocabulary";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { engines, openTestStore } from "../testing/stores.ts";
import {
  addMail,
  listDueMail,
  listLatestMail,
  markSent,
  markShown,
  oldestUnsentMail,
  postponeMail,
  releaseLease,
  removeMailSentBefore,
  takeLease,
} from "./outbox-repository.ts";

const noon = new Date("2026-11-23T12:00:00Z");
const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);

/** A code to sign in with goes out whatever happens on any plan. */
const aboutNobody = { clientId: null, personId: null };

describe.each(engines)("the outbox on %s", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());
  beforeEach(() =>
    store.write(async (tx) => {
      await tx.delete(tx.tables.outbox);
    }),
  );

  async function newMail(createdAt = noon) {
    const mail = {
      id: newId("Outbox"),
      kind: "signInCode",
      app: "portal",
      recipient: "dennis@example.org",
      content: { code: "123456" },
      createdAt,
    } as const;
    await store.write((tx) => addMail(tx, mail));
    return mail;
  }
  const due = async (now: Date) => (await listDueMail(store.read, { now, limit: 10 })).map(({ id }) => id);

  it("gives what is due, oldest first, no more than asked", async () => {
    const next = await newMail(later(second));
    const first = await newMail();
    await newMail(later(oneDay));
    expect(await due(later(minute))).toEqual([first.id, next.id]);
    expect(await listDueMail(store.read, { now: later(minute), limit: 1 })).toEqual([{ ...first, ...aboutNobody, tries: 0, sentAt: null }]);
  });

  it("keeps a code and a link where nobody reads them: not in the row, nor in another row", async () => {
    const [mail, other] = [await newMail(), await newMail(later(second))];
    const { outbox } = store.tables;
    const rows = await store.read.select().from(outbox);
    expect(JSON.stringify(rows)).not.toContain(mail.content.code);
    const [sealed, elsewhere] = [mail, other].map(({ id }) => rows.find((row) => row.id === id)?.content);
    expect(sealed).not.toEqual(elsewhere);
    await store.write((tx) =>
      tx
        .update(outbox)
        .set({ content: sealed ?? {} })
        .then(() => undefined),
    );
    const opened = await listLatestMail(store.read, 10);
    expect(opened.map(({ id, content }) => [id, content])).toEqual([
      [other.id, {}],
      [mail.id, mail.content],
    ]);
  });

  it("empties what was sent, and keeps what is only shown", async () => {
    const [sent, shown] = [await newMail(), await newMail(later(second))];
    await store.write((tx) => markSent(tx, { id: sent.id, at: later(minute) }));
    await store.write((tx) => markShown(tx, { id: shown.id, at: later(minute) }));
    expect(await due(later(minute))).toEqual([]);
    expect(await listLatestMail(store.read, 10)).toEqual([
      { ...shown, ...aboutNobody, tries: 0, sentAt: later(minute) },
      { ...sent, ...aboutNobody, content: {}, tries: 0, sentAt: later(minute) },
    ]);
  });

  it("postpones and counts", async () => {
    const { id } = await newMail();
    await store.write((tx) => postponeMail(tx, { id, nextTryAt: later(minute) }));
    expect(await due(later(minute - 1))).toEqual([]);
    expect(await due(later(minute))).toEqual([id]);
    expect((await listLatestMail(store.read, 1))[0]?.tries).toBe(1);
  });

  it("knows since when the oldest one waits", async () => {
    expect(await oldestUnsentMail(store.read)).toBeNull();
    const first = await newMail();
    await newMail(later(minute));
    expect(await oldestUnsentMail(store.read)).toEqual(noon);
    await store.write((tx) => markSent(tx, { id: first.id, at: later(minute) }));
    expect(await oldestUnsentMail(store.read)).toEqual(later(minute));
  });

  it("forgets what was sent long ago, never what still waits", async () => {
    const [sent, waiting] = [await newMail(), await newMail()];
    await store.write((tx) => markSent(tx, { id: sent.id, at: noon }));
    await store.write((tx) => removeMailSentBefore(tx, later(oneDay)));
    expect((await listLatestMail(store.read, 10)).map(({ id }) => id)).toEqual([waiting.id]);
  });

  it("gives a lease to one holder at a time, until it ends or is given back", async () => {
    const take = (holder: string, now: Date) =>
      store.write((tx) => takeLease(tx, { job: "outbox", holder, now, until: new Date(now.getTime() + minute) }));
    expect(await take("portal", noon)).toBe(true);
    expect(await take("dashboard", later(second))).toBe(false);
    expect(await take("portal", later(30 * second))).toBe(true);
    expect(await take("dashboard", later(minute))).toBe(false);
    expect(await take("dashboard", later(90 * second))).toBe(true);
    await store.write((tx) => releaseLease(tx, { job: "outbox", holder: "portal" }));
    expect(await take("portal", later(91 * second))).toBe(false);
    await store.write((tx) => releaseLease(tx, { job: "outbox", holder: "dashboard" }));
    expect(await take("portal", later(92 * second))).toBe(true);
  });
});
