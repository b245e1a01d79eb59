// The secrets of messages and of the calendar. They stand here because the key of the installation does.
import { createHmac } from "node:crypto";
import { codeCharacters } from "@naast/vocabulary";
import { hashOfToken } from "./secrets.ts";
import type { Settings } from "./settings.ts";

const stopLength = 12;

/**
 * The word in the address that stops all messages of somebody. Made from their id, so that it is the same in every message
 * and stands nowhere: short enough for a text message, and sixty bits are not guessed.
 */
export function stopWordOf(settings: Settings, personId: string): string {
  const bytes = createHmac("sha256", settings.keyFor("stop word")).update(personId).digest().subarray(0, stopLength);
  return Array.from(bytes, (byte) => codeCharacters.charAt(byte % codeCharacters.length)).join("");
}

/** What is kept of it, with a key that is not in the database. */
export function hashOfStopWord(settings: Settings, word: string): string {
  return createHmac("sha256", settings.keyFor("stop word kept")).update(word).digest("base64url");
}

/** What is kept of the secret in the address of a calendar. */
export function hashOfCalendarSecret(secret: string): string {
  return hashOfToken(secret);
}
