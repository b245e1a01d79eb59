import { z } from "zod";
import { type App, languages } from "./account.ts";
import { forClient } from "./client.ts";
import type { ClientId, Id } from "./id.ts";
import { idOf } from "./id.ts";
import type { Moment } from "./moment.ts";
import { telephoneNumber } from "./telephone.ts";

/** How the program itself can send word. A letter is written by a person. */
export const ownMessageChannels = ["email", "text", "none"] as const;
export type OwnMessageChannel = (typeof ownMessageChannels)[number];
export const ownMessageRhythms = ["each", "daily", "weekly"] as const;
export type OwnMessageRhythm = (typeof ownMessageRhythms)[number];

/** Nothing comes from the first hour until the second one, by the clock where the person is; the same twice: it may always come. */
export type QuietHours = { quietFrom: number; quietUntil: number };
export const usualQuietHours: QuietHours = { quietFrom: 21, quietUntil: 9 };

const hourOfDay = z.coerce.number().int().min(0).max(23);

/** What somebody chooses about word of their plans. Nobody gets any before they chose to. */
export const messageChoice = z.object({
  channel: z.enum(ownMessageChannels, { error: "choose" }),
  rhythm: z.enum(ownMessageRhythms, { error: "choose" }).default("daily"),
  telephone: telephoneNumber.default(null),
  quietFrom: hourOfDay.default(usualQuietHours.quietFrom),
  quietUntil: hourOfDay.default(usualQuietHours.quietUntil),
});
export type MessageChoice = z.infer<typeof messageChoice>;

export type MessageSettingsView = MessageChoice & {
  /** Where e-mail goes; null for who has none. */
  email: string | null;
  timeZone: string;
  /** Whether this installation can send text messages. */
  textsAreSent: boolean;
};

/** What the one button on the page without sign-in is for: the word in its address. */
export const stopWord = z.string().regex(/^[A-Z0-9]{8,16}$/);

/** Why word did not leave; a code, never what a server said: that may hold an address. */
export const letterReasons = ["notTaken", "refused", "unreachable", "unknown", "noAddress", "nothingLeft"] as const;
export type LetterReason = (typeof letterReasons)[number];

export const letterDecision = z.object({ letterId: idOf("Letter"), decision: z.enum(["retry", "drop"], { error: "choose" }) });

/** Word that did not leave, as an administrator sees it: never to whom, about whom or what. */
export type DeadLetterView = {
  id: Id<"Letter">;
  channel: "email" | "text";
  app: App;
  reason: LetterReason;
  tries: number;
  createdAt: Moment;
  closedAt: Moment;
};

/** A file of one meeting, in the language of the page that it is taken from. */
export const calendarFileChoice = forClient.extend({ meetingId: idOf("Meeting"), language: z.enum(languages) });

/** A meeting as a calendar gets it: when, and where if that is open. Never with whom or about what. */
export type CalendarEntryView = {
  meetingId: Id<"Meeting">;
  clientId: ClientId;
  uid: string;
  sequence: number;
  startsAt: Moment;
  minutes: number;
  isCancelled: boolean;
  place: string | null;
  /** By which door its owner comes to it. */
  door: "plan" | "coordination";
};

/** Whether a calendar feed is on; its address is told once, when it is made. */
export type CalendarFeedView = { isOn: boolean; since: Moment | null };
export type CalendarFeedMade = { address: string };
