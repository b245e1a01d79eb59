import { z } from "zod";
import type { Language } from "./account.ts";
import { forClient } from "./client.ts";
import { idOf, type PersonId } from "./id.ts";
import { hour, type Moment, minute } from "./moment.ts";

/** What a code on a card is written with: no vowels, and none of the pairs that look or sound alike. */
export const cardLetters = "34679CDFHJKMNPRTWXY";
export const cardCodeLength = 10;
const codeShape = new RegExp(`^[${cardLetters}]{${cardCodeLength}}$`);

/** A code as somebody types or pastes it: small letters, spaces and dashes do not matter. `Invalid` says `cardShape`. */
export const cardCode = z
  .string({ error: "cardShape" })
  .transform((typed) => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, ""))
  .refine((code) => codeShape.test(code), { error: "cardShape" });

/** As it is printed: two halves of five. */
export function cardCodeWords(code: string): string {
  return `${code.slice(0, cardCodeLength / 2)}-${code.slice(cardCodeLength / 2)}`;
}

const asDigits = (typed: string) => typed.replaceAll(/\s/g, "");

/** A PIN as it is typed to sign in: four to eight digits. */
export const typedPin = z
  .string({ error: "pinShape" })
  .transform(asDigits)
  .refine((pin) => /^\d{4,8}$/.test(pin), { error: "pinShape" });

/** Days as people write them in six or eight digits. */
const days = /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?\d\d)|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/;
/** Years in which people were born, and the middle row of the keys. */
const known = /^(?:(?:19|20)\d\d|2580|0852)$/;

/** Whether somebody else would try this PIN first: one digit, a row, a repetition, a year, a day. */
export function isEasyPin(pin: string): boolean {
  const digits = pin.split("").map(Number);
  const steps = new Set(digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10));
  const isRow = steps.size === 1 && [...steps].every((step) => step <= 1 || step === 9);
  return isRow || /^(\d+)\1+$/.test(pin) || known.test(pin) || days.test(pin);
}

const chosenPin = typedPin.refine((pin) => !isEasyPin(pin), { error: "pinEasy" });

/** Twice the same, typed by the one who will use it. */
const chosenTwice = { newPin: chosenPin, newPinAgain: z.string().transform(asDigits) };
const isSame = ({ newPin, newPinAgain }: { newPin: string; newPinAgain: string }) => newPin === newPinAgain;
const notSame = { path: ["newPinAgain"], error: "pinAgain" };

/** A PIN that somebody chooses. */
export const pinChoice = z.object(chosenTwice).refine(isSame, notSame);
export type PinChoice = z.infer<typeof pinChoice>;

/** The same by somebody who is signed in, who types the PIN of now first. */
export const pinChange = z.object({ pin: typedPin, ...chosenTwice }).refine(isSame, notSame);
export type PinChange = z.infer<typeof pinChange>;

/** The PIN of now, for what asks nothing else. */
export const pinEntry = z.object({ pin: typedPin });
export type PinEntry = z.infer<typeof pinEntry>;

/** Whether somebody comes in with a card, or has no way back in at all and may make one. Never more than that. */
export type OwnCardView = { hasCard: boolean; mayMake: boolean };

/** A card that somebody made themselves. `words`: its code as it is read, in this answer and nowhere else. */
export type MadeOwnCard = { personId: PersonId; words: string };

/** How the one who makes a card knows whose it is. `own`: they made it themselves, when they said yes. */
export const recognitions = ["known", "colleague", "own"] as const;
export type Recognition = (typeof recognitions)[number];

export const newCard = forClient.extend({
  recognition: z.enum(["known", "colleague"], { error: "choose" }),
  /** The PIN was forgotten: a start PIN takes its place. Who has no PIN yet gets one in any case. */
  forgotPin: z.boolean(),
});
export type NewCard = z.infer<typeof newCard>;

/** The same for somebody who takes part and has no e-mail. */
export const memberCard = forClient.extend({ personId: idOf("Person") });
export type MemberCard = z.infer<typeof memberCard>;
export const newMemberCard = newCard.extend({ personId: idOf("Person") });
export type NewMemberCard = z.infer<typeof newMemberCard>;

/** What the desk knows of a card: never its code, never a PIN. */
export type CardView = {
  /** Whose plan it is. */
  clientName: string;
  /** Whose card it is: the client's, or of somebody who takes part. */
  holderName: string;
  /** The papers are for the holder, so they speak this language. */
  holderLanguage: Language;
  issued: { at: Moment; byName: string } | null;
  pin: "none" | "start" | "chosen";
  /** May a PIN to start with be printed here? */
  maySetPin: boolean;
  /** Does this worker reach the plan too, or only the desk? */
  reachesPlan: boolean;
};

/** A card as it is shown once, to be printed. The start PIN goes on a paper of its own. */
export type IssuedCard = { code: string; startPin: { pin: string; until: Moment } | null };

/** How long a start PIN waits for its first use. */
export const startPinPeriod = 14 * 24 * hour;

const freeTries = 5;
const rests = [minute, 5 * minute, 15 * minute, hour, 4 * hour];

/** How long wrong tries count. */
export const wrongTriesPeriod = 24 * hour;

/** From when a card may be tried again, by its wrong tries of the last day, oldest first: five are free, after each later one it rests longer. */
export function cardRestsUntil(tries: readonly Date[]): Moment {
  const last = tries.at(-1);
  if (!last || tries.length < freeTries) return 0;
  return last.getTime() + (rests[Math.min(tries.length - freeTries, rests.length - 1)] ?? 0);
}
