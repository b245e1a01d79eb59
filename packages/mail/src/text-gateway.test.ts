import { createServer, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderMail, renderText } from "./render.ts";
import { carrierOf, createTextGateway, textGatewayFromEnvironment } from "./text-gateway.ts";
import type { Delivery, Mailer } from "./transport.ts";

const content = { address: "plan.example.org/join", code: "K7PM-4TQR", language: "nl", expiresAt: "2026-12-07T12:00:00.000Z" };
const delivery: Delivery = { id: "one", kind: "invitationText", recipient: "+31 6 (1234) 56-78", content };

describe("a text message", () => {
  it.each([
    ["nl", "Er is een bericht voor jou. Ga naar plan.example.org/join en typ K7PM-4TQR"],
    ["en", "There is a message for you. Go to plan.example.org/join and type K7PM-4TQR"],
  ])("in %s is an address and a code, and fits in one message", (language, words) => {
    const text = renderText({ kind: "invitationText", content: { ...content, language } });
    expect(text).toBe(words);
    expect(words.length).toBeLessThanOrEqual(160);
  });

  it("is nothing without its content, as after sending", () => {
    expect(renderText({ kind: "invitationText", content: {} })).toBeNull();
    expect(renderText({ kind: "signInCode", content })).toBeNull();
  });
});

describe("the mail of an invitation", () => {
  const link = "https://plan.example.org/i/abc";
  it.each(["nl", "en"])("in %s has the link once, and says of nobody who they are", (language) => {
    const mail = renderMail({ kind: "invitation", content: { link, language, expiresAt: content.expiresAt } });
    expect(mail?.text.split(link)).toHaveLength(2);
    expect(mail?.html).not.toMatch(/<img|<script|url\(/);
    for (const telling of [/Dennis/, /opvang|shelter/i, /zorg|care/i, /begeleid|worker/i])
      expect(`${mail?.subject} ${mail?.text}`).not.toMatch(telling);
  });
});

describe("the gateway", () => {
  const received: { headers: IncomingHttpHeaders; body: unknown }[] = [];
  let answer = 202;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) });
      response.writeHead(answer).end();
    });
  });
  let url = "";
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/texts`;
  });
  afterAll(() => new Promise((done) => server.close(done)));
  beforeEach(() => {
    received.length = 0;
    answer = 202;
  });

  it("gets number and text, with the token, and nothing else", async () => {
    await createTextGateway({ url, token: "secret" }).send(delivery);
    expect(received).toMatchObject([{ headers: { authorization: "Bearer secret" }, body: { id: "one", to: "+31612345678" } }]);
    expect(JSON.stringify(received[0]?.body)).toContain("K7PM-4TQR");
  });

  it("rejects what it does not take, and what has no content", async () => {
    answer = 500;
    await expect(createTextGateway({ url, token: null }).send(delivery)).rejects.toThrow("500");
    await expect(createTextGateway({ url, token: null }).send({ ...delivery, content: {} })).rejects.toThrow("no content");
  });

  it("comes from the environment, or not at all", async () => {
    expect(textGatewayFromEnvironment({})).toBeNull();
    await textGatewayFromEnvironment({ TEXT_GATEWAY_URL: url })?.send(delivery);
    expect(received).toHaveLength(1);
    expect(received[0]?.headers.authorization).toBeUndefined();
  });

  it("carries text messages only; mail goes with the mail, and what nobody carries waits", async () => {
    const carried: string[] = [];
    const mailer: Mailer = { send: async ({ kind }) => void carried.push(kind), close: () => {} };
    const carrier = carrierOf({ mailer, texts: null });
    await carrier?.send({ ...delivery, kind: "invitation" });
    await expect(carrier?.send(delivery)).rejects.toThrow("nobody carries");
    await carrierOf({ mailer: null, texts: mailer })?.send(delivery);
    expect(carried).toEqual(["invitation", "invitationText"]);
    expect(carrierOf({ mailer: null, texts: null })).toBeNull();
  });
});
