// The secrets of invitations (`peers.md` 4.5). They stand here because the key of the installation does.
import { createHmac, randomInt } from "node:crypto";
import { bareCode, codeCharacters, codeLength, type InvitationChannel } from "@naast/vocabulary";
import { hashOfStopWord, stopWordOf } from "./message-secrets.ts";
import { hashOfToken, isSame, newToken } from "./secrets.ts";
import type { Settings } from "./settings.ts";

function newInvitationCode(): string {
  return Array.from({ length: codeLength }, () => codeCharacters.charAt(randomInt(codeCharacters.length))).join("");
}

/** Forty bits can be tried out on a copy of the database, so the hash needs a key that is not in it. */
function hashOfInvitationCode(settings: Settings, code: string): string {
  return createHmac("sha256", settings.keyFor("invitation code")).update(code).digest("base64url");
}

/** What is kept of what somebody typed, or of what stood in a link. Every text has a hash, so every text takes as long. */
export function hashOfTyped(settings: Settings, typed: string): string {
  const code = bareCode(typed);
  return code.length === codeLength ? hashOfInvitationCode(settings, code) : hashOfToken(typed.trim());
}

/** Whether this has the shape of what stands in a link: as long as `newToken` makes it, and far too long to guess. */
export function isLink(typed: string): boolean {
  return /^[\w-]{43}$/.test(typed.trim());
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Mail and text messages go where there is a server for them; the demo shows both. */
function channelsOf(environment: Environment): readonly InvitationChannel[] {
  const isDemo = environment["DEMO"] === "1";
  const mail = environment["SMTP_URL"] || isDemo ? (["email"] as const) : [];
  const text = environment["TEXT_GATEWAY_URL"] || isDemo ? (["text"] as const) : [];
  return [...mail, ...text, "letter", "self"];
}

/** Makes the secrets of invitations, for whoever sends them; the key stays here. */
export function forgeFrom(settings: Settings, environment: Environment = process.env) {
  return {
    link() {
      const secret = newToken();
      return { kind: "link" as const, secret, hash: hashOfToken(secret) };
    },
    code() {
      const secret = newInvitationCode();
      return { kind: "code" as const, secret, hash: hashOfInvitationCode(settings, secret) };
    },
    hashOfWord: (invitationId: string, word: string) =>
      createHmac("sha256", settings.keyFor("invitation word")).update(`${invitationId}:${word}`).digest("base64url"),
    stopWord(personId: string) {
      const secret = stopWordOf(settings, personId);
      return { secret, hash: hashOfStopWord(settings, secret) };
    },
    addresses: settings.addresses,
    address: settings.addresses.portal,
    channels: channelsOf(environment),
  };
}
export type InvitationForge = ReturnType<typeof forgeFrom>;

/** An invitation that was opened in this browser: the hash of its secret, and the word of the second check once that was right. */
export type Holding = { hash: string; word: string | null };

/** As the browser keeps it. Sealed: a cookie that we did not give opens nothing, so codes cannot be tried out with it. */
export function sealed(settings: Settings, holding: Holding): string {
  const content = Buffer.from(JSON.stringify(holding)).toString("base64url");
  return `${content}.${sealOf(settings, content)}`;
}

/** What is in the cookie; null when it is not from us. */
export function unsealed(settings: Settings, value: string): Holding | null {
  const [content = "", seal = ""] = value.split(".");
  if (!isSame(seal, sealOf(settings, content))) return null;
  return holdingIn(JSON.parse(Buffer.from(content, "base64url").toString()));
}

function holdingIn(found: unknown): Holding | null {
  if (typeof found !== "object" || found === null || !("hash" in found) || !("word" in found)) return null;
  const { hash, word } = found;
  return typeof hash === "string" && (word === null || typeof word === "string") ? { hash, word } : null;
}

function sealOf(settings: Settings, content: string): string {
  return createHmac("sha256", settings.keyFor("invitation holding")).update(content).digest("base64url");
}
