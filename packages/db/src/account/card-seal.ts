// What is kept of codes and PINs of cards. Who reads the database can neither sign in nor guess: the key is not in it.
import { createHmac, randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { cardCodeLength, cardLetters, isEasyPin, type PersonId } from "@naast/vocabulary";
import type { KeyFor } from "./server-key.ts";

export type CardSeal = {
  codeHash: (code: string) => string;
  /** Slow on purpose; asked once for each try. */
  pinHash: (pin: string, salt: string) => Promise<string>;
  /** Under what wrong tries are counted: of a code, known or not, and of the PIN of somebody who is signed in. */
  codeTries: (code: string) => string;
  pinTries: (personId: PersonId) => string;
};

/** About 70 ms and 32 MB each; Node runs four at a time, so guessing cannot fill the memory of the machine. */
const cost: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
/** Stands before the hash: a later cost gets another number and goes on reading this one. */
const costNumber = 1;

export function cardSealFrom(keyFor: KeyFor): CardSeal {
  const keyed = (purpose: string, words: string) => createHmac("sha256", keyFor(purpose)).update(words).digest("base64url");
  return {
    codeHash: (code) => keyed("card code", code),
    pinHash: (pin, salt) =>
      new Promise((resolve, reject) => {
        scrypt(keyed("card PIN", pin), Buffer.from(salt, "base64url"), 32, cost, (error, hash) =>
          error ? reject(error) : resolve(`${costNumber}:${hash.toString("base64url")}`),
        );
      }),
    codeTries: (code) => keyed("card tries", code),
    pinTries: (personId) => keyed("PIN tries", personId),
  };
}

/** Compares in a time that says nothing about where two hashes differ. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function newSalt(): string {
  return randomBytes(16).toString("base64url");
}

/** A code that nobody has: some six million million are possible. */
export function newCardCode(): string {
  return Array.from({ length: cardCodeLength }, () => cardLetters.charAt(randomInt(cardLetters.length))).join("");
}

const startPinLength = 6;

/** A PIN to begin with, one that nobody tries first. */
export function newStartPin(): string {
  const pin = Array.from({ length: startPinLength }, () => String(randomInt(10))).join("");
  return isEasyPin(pin) ? newStartPin() : pin;
}
