import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import type { Id } from "@naast/vocabulary";
import type { Settings } from "./settings.ts";

const codeLength = 6;

/** A token nobody can guess: 256 random bits, fit for a cookie and a link. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token. It has so many bits that a plain hash is enough. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Six digits, leading zeros included. */
export function newCode(): string {
  return String(randomInt(10 ** codeLength)).padStart(codeLength, "0");
}

/**
 * What is kept of a code. A code can be guessed from its hash in no time, so it is hashed with a key that is not in the
 * database, and together with its id: two people with the same code have two hashes.
 */
export function hashOfCode(settings: Settings, { id, code }: { id: Id<"SignInCode">; code: string }): string {
  return createHmac("sha256", settings.keyFor("sign-in code")).update(`${id}:${code}`).digest("base64url");
}

/** What is kept of a network address or an account in the list of tries: neither can be read from it. */
export function hashOfKey(settings: Settings, words: string): string {
  return createHmac("sha256", settings.keyFor("sign-in try")).update(words).digest("base64url");
}

/** Compares in a time that says nothing about where two hashes differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
