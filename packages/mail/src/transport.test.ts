import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openMailbox } from "./testing/mailbox.ts";
import { createMailer, type Delivery, mailerFromEnvironment } from "./transport.ts";

const delivery: Delivery = {
  id: "one",
  kind: "signInCode",
  recipient: "dennis@example.org",
  content: { code: "012345", link: "http://localhost:3001/sign-in/confirm?token=abc", language: "nl" },
};

describe("the transport", () => {
  let mailbox: Awaited<ReturnType<typeof openMailbox>>;
  beforeAll(async () => {
    mailbox = await openMailbox();
  });
  afterAll(() => mailbox.close());
  beforeEach(() => {
    mailbox.received.length = 0;
    mailbox.refuse(null);
  });

  it("delivers text and HTML, from a neutral sender, to one person", async () => {
    const mailer = createMailer({ url: mailbox.url, from: "post@example.org" });
    await mailer.send(delivery);
    mailer.close();
    expect(mailbox.received).toMatchObject([{ from: "post@example.org", to: ["dennis@example.org"] }]);
    const raw = mailbox.received[0]?.raw ?? "";
    for (const line of [
      "From: Naast <post@example.org>",
      "Subject: Je code",
      "Message-ID: <one@example.org>",
      "text/plain",
      "text/html",
      "Auto-Submitted: auto-generated",
    ]) {
      expect(raw).toContain(line);
    }
    expect(raw).toContain("012345");
  });

  it("takes a recipient as one address, whatever it looks like", async () => {
    const mailer = createMailer({ url: mailbox.url, from: "post@example.org" });
    await mailer.send({ ...delivery, recipient: "dennis@example.org,other@example.org" }).catch(() => {});
    mailer.close();
    expect(mailbox.received.flatMap(({ to }) => to)).not.toContain("other@example.org");
  });

  it("rejects when the server refuses, and when there is no server", async () => {
    mailbox.refuse(new Error("not here"));
    const refused = createMailer({ url: mailbox.url, from: "post@example.org" });
    await expect(refused.send(delivery)).rejects.toThrow(/not here|recipients/);
    const absent = createMailer({ url: "smtp://localhost:1", from: "post@example.org" });
    await expect(absent.send(delivery)).rejects.toThrow("ECONNREFUSED");
  });

  it("rejects a mail without content", async () => {
    const mailer = createMailer({ url: mailbox.url, from: "post@example.org" });
    await expect(mailer.send({ ...delivery, content: {} })).rejects.toThrow("no content");
    expect(mailbox.received).toEqual([]);
  });

  it("comes from the environment, or not at all", async () => {
    expect(mailerFromEnvironment({})).toBeNull();
    expect(mailerFromEnvironment({ SMTP_URL: "" })).toBeNull();
    const mailer = mailerFromEnvironment({ SMTP_URL: mailbox.url, PORTAL_URL: "https://plan.example.org" });
    await mailer?.send(delivery);
    const named = mailerFromEnvironment({ SMTP_URL: mailbox.url, MAIL_FROM: "hallo@example.org" });
    await named?.send(delivery);
    expect(mailbox.received.map(({ from }) => from)).toEqual(["naast@plan.example.org", "hallo@example.org"]);
  });
});
