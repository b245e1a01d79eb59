import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderMail, renderText } from "./render.ts";
import { type Gateway, openGateway } from "./testing/gateway.ts";
import { carrierOf, createTextGateway, NotTaken, textGatewayFromEnvironment } from "./text-gateway.ts";
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
  let gateway: Gateway;
  beforeEach(async () => {
    gateway = await openGateway();
  });
  afterEach(() => gateway.close());

  it("gets number and text, with the token, and nothing else", async () => {
    await createTextGateway({ url: gateway.url, token: "secret" }).send(delivery);
    expect(gateway.received).toMatchObject([{ headers: { authorization: "Bearer secret" }, body: { id: "one", to: "+31612345678" } }]);
    expect(JSON.stringify(gateway.received[0]?.body)).toContain("K7PM-4TQR");
  });

  it("rejects what it does not take, and what has no content", async () => {
    gateway.answers(500);
    await expect(createTextGateway({ url: gateway.url, token: null }).send(delivery)).rejects.toThrow("500");
    await expect(createTextGateway({ url: gateway.url, token: null }).send({ ...delivery, content: {} })).rejects.toThrow("no content");
  });

  it.each([
    [503, false],
    [429, false],
    [401, false],
    [400, true],
    [422, true],
  ])("says with %i that it was not sent, and whether asking again is of use", async (status, isForGood) => {
    gateway.answers(status);
    await expect(createTextGateway({ url: gateway.url, token: null }).send(delivery)).rejects.toMatchObject({
      name: "NotTaken",
      isForGood,
    });
  });

  it.each([500, 502, 504])("leaves open with %i whether it was sent", async (status) => {
    gateway.answers(status);
    await expect(createTextGateway({ url: gateway.url, token: null }).send(delivery)).rejects.not.toBeInstanceOf(NotTaken);
  });

  it("comes from the environment, or not at all", async () => {
    expect(textGatewayFromEnvironment({})).toBeNull();
    await textGatewayFromEnvironment({ TEXT_GATEWAY_URL: gateway.url })?.send(delivery);
    expect(gateway.received).toHaveLength(1);
    expect(gateway.received[0]?.headers.authorization).toBeUndefined();
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
