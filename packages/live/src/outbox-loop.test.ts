import { addMail, listLatestMail, oldestUnsentMail, takeLease } from "@naast/db/journal/outbox-repository";
import type { Store } from "@naast/db/store";
import { engines, openTestStore } from "@naast/db/testing/stores";
import { createMailer, type Mailer } from "@naast/mail";
import { openMailbox } from "@naast/mail/testing/mailbox";
import { minute, newId, second } from "@naast/vocabulary";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Postman, runOutboxLoop, sendDueMail } from "./outbox-loop.ts";

const noon = new Date("2026-11-23T12:00:00Z");

const warnings = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
afterAll(() => warnings.mockRestore());

describe.each(engines)("the outbox loop on %s", (engine) => {
  let store: Store;
  let mailbox: Awaited<ReturnType<typeof openMailbox>>;
  let mailer: Mailer;
  let now = noon;
  const clock = { now: () => now };
  const wait = (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds);
  };

  beforeAll(async () => {
    store = await openTestStore(engine);
    mailbox = await openMailbox();
    mailer = createMailer({ url: mailbox.url, from: "post@example.org" });
  });
  afterAll(async () => {
    mailer.close();
    await mailbox.close();
    await store.close();
  });
  beforeEach(async () => {
    now = noon;
    mailbox.received.length = 0;
    mailbox.refuse(null);
    warnings.mockClear();
    await store.write(async (tx) => {
      await tx.delete(tx.tables.outbox);
      await tx.delete(tx.tables.lease);
    });
  });
  afterEach(() => mailbox.refuse(null));

  async function write(recipient = "dennis@example.org", createdAt = now) {
    const content = {
      code: "012345",
      link: "http://localhost:3001/x",
      language: "nl",
      expiresAt: new Date(createdAt.getTime() + 10 * minute).toISOString(),
    };
    const id = newId("Outbox");
    await store.write((tx) => addMail(tx, { id, kind: "signInCode", app: "portal", recipient, content, createdAt }));
    return id;
  }
  const round = (postman: Postman = mailer, holder = "this process") =>
    sendDueMail({ store, clock, postman, signal: new AbortController().signal, holder });
  const recipients = () => mailbox.received.flatMap(({ to }) => to);
  const rows = () => listLatestMail(store.read, 10);

  it("sends what waits, oldest first, once, and keeps no content", async () => {
    await write("samira@example.org", new Date(now.getTime() - second));
    await write("dennis@example.org");
    await round();
    await round();
    expect(recipients()).toEqual(["samira@example.org", "dennis@example.org"]);
    expect(await rows()).toMatchObject([
      { content: {}, sentAt: noon },
      { content: {}, sentAt: noon },
    ]);
    expect(await oldestUnsentMail(store.read)).toBeNull();
  });

  it("leaves unsent what was on its way to who takes part no more, and keeps no content of it", async () => {
    const word = { clientId: newId("Client"), personId: newId("Person") };
    const id = await write("samira@example.org");
    await store.write((tx) =>
      tx
        .update(tx.tables.outbox)
        .set(word)
        .then(() => undefined),
    );
    await round();
    expect(recipients()).toEqual([]);
    expect(await rows()).toMatchObject([{ id, content: {}, sentAt: noon }]);
  });

  it("tries again, later each time, and says so without the address", async () => {
    const id = await write();
    mailbox.refuse(new Error("mailbox of dennis@example.org is full"));
    await round();
    await round();
    expect(await rows()).toMatchObject([{ tries: 1, sentAt: null }]);
    wait(5 * second);
    await round();
    wait(5 * second);
    await round();
    expect(await rows()).toMatchObject([{ tries: 2, sentAt: null }]);
    expect(warnings.mock.calls.map(([words]) => String(words))).toEqual([
      `mail ${id} was not taken (try 1): EENVELOPE`,
      `mail ${id} was not taken (try 2): EENVELOPE`,
    ]);
    mailbox.refuse(null);
    wait(5 * second);
    await round();
    expect(recipients()).toEqual(["dennis@example.org"]);
  });

  it("goes on with the others when one is refused", async () => {
    const absent = createMailer({ url: "smtp://localhost:1", from: "post@example.org" });
    const picky: Mailer = { ...mailer, send: (mail) => (mail.recipient === "dennis@example.org" ? absent : mailer).send(mail) };
    await write("dennis@example.org");
    await write("samira@example.org", new Date(now.getTime() + 1));
    wait(second);
    await round(picky);
    expect(recipients()).toEqual(["samira@example.org"]);
  });

  it("does not send a code that expired on the way", async () => {
    await write();
    wait(10 * minute);
    await round();
    expect(recipients()).toEqual([]);
    expect(await oldestUnsentMail(store.read)).toBeNull();
  });

  it("does not go on with mail that cannot be opened any more", async () => {
    const { outbox } = store.tables;
    await write();
    await store.write((tx) =>
      tx
        .update(outbox)
        .set({ content: { sealed: "under another key" } })
        .then(() => undefined),
    );
    await round();
    expect(recipients()).toEqual([]);
    expect(await oldestUnsentMail(store.read)).toBeNull();
  });

  it("sends once when two processes look at the same moment", async () => {
    for (let number = 0; number < 3; number += 1) await write(`person${number}@example.org`);
    await Promise.all([round(mailer, "portal"), round(mailer, "dashboard")]);
    await round(mailer, "portal");
    await round(mailer, "dashboard");
    expect(recipients().toSorted()).toEqual(["person0@example.org", "person1@example.org", "person2@example.org"]);
  });

  it("leaves the work to who holds the lease, and takes over when they are gone", async () => {
    await write();
    await store.write((tx) => takeLease(tx, { job: "outbox", holder: "the other", now, until: new Date(now.getTime() + minute) }));
    await round();
    expect(recipients()).toEqual([]);
    wait(minute);
    await round();
    expect(recipients()).toEqual(["dennis@example.org"]);
  });

  it("shows mail in the demo's own mailbox, with its content, and sends nothing", async () => {
    await write();
    await round("demo");
    expect(recipients()).toEqual([]);
    expect(await rows()).toMatchObject([{ content: { code: "012345" }, sentAt: noon }]);
    expect(await oldestUnsentMail(store.read)).toBeNull();
  });

  it("lets mail wait while there is nobody to take it, and the oldest is known", async () => {
    await write();
    await round(null);
    expect(await rows()).toMatchObject([{ content: { code: "012345" }, sentAt: null }]);
    expect(await oldestUnsentMail(store.read)).toEqual(noon);
  });

  describe("as it runs", () => {
    const start = (postman: Postman, over: Store = store) => {
      const controller = new AbortController();
      const ended = runOutboxLoop({ store: over, clock, postman, signal: controller.signal, pause: 10 });
      return { stop: () => controller.abort(), ended };
    };
    const leases = () => store.read.$count(store.tables.lease);

    it("sends what comes, stops when told, and gives the lease back", async () => {
      const { stop, ended } = start(mailer);
      await write();
      await vi.waitFor(() => expect(recipients()).toEqual(["dennis@example.org"]));
      stop();
      await ended;
      expect(await leases()).toBe(0);
      await write("late@example.org");
      expect(recipients()).toEqual(["dennis@example.org"]);
    });

    it("survives a database that is away for a moment", async () => {
      let isAway = true;
      const away: Store = {
        ...store,
        get read() {
          if (isAway) throw new Error("away");
          return store.read;
        },
      };
      const { stop, ended } = start(mailer, away);
      await write();
      await vi.waitFor(() => expect(warnings).toHaveBeenCalledWith("the outbox could not be read: Error", "MailWarning"));
      isAway = false;
      await vi.waitFor(() => expect(recipients()).toEqual(["dennis@example.org"]));
      stop();
      await ended;
    });

    it("does not begin when it was stopped before", async () => {
      await write();
      const controller = new AbortController();
      controller.abort();
      await runOutboxLoop({ store, clock, postman: mailer, signal: controller.signal });
      expect(recipients()).toEqual([]);
    });
  });
});
