import { z } from "zod";
import type { ClientId, Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import type { Moment } from "./moment.ts";
import type { ParticipantRelation } from "./network.ts";
import type { WorkerRole } from "./shelter.ts";
import { wordLimit } from "./words.ts";
import { zoneName } from "./zone.ts";

export const apps = ["dashboard", "portal"] as const;
export type App = (typeof apps)[number];

export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

export const textSizes = [100, 125, 150] as const;
export type TextSize = (typeof textSizes)[number];

export const strengths = ["one", "two"] as const;

/** Who is at the other end of a request, as the sign-in knows it. */
export type SignedIn = {
  personId: PersonId;
  app: App;
  strength: (typeof strengths)[number];
  sessionId: Id<"Session">;
  signedInAt: Date;
  /** The person said that others use this device too: nothing is kept on it. */
  sharedDevice: boolean;
};

export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(wordLimit.email, { error: "tooLong" })
  .pipe(z.email({ error: "emailShape" }));

export const settingsChange = z.object({
  language: z.enum(languages).optional(),
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150)]).optional(),
  dataSaver: z.boolean().optional(),
  timeZone: zoneName.optional(),
});
export type SettingsChange = z.infer<typeof settingsChange>;

export const sessionChoice = z.object({ sessionId: idOf("Session") });

/** A plan that somebody can open, for the choice "which plan". */
export type PlanDoor = { clientId: ClientId; clientName: string; relation: ParticipantRelation };

export type MeView = {
  personId: PersonId;
  name: string;
  language: Language;
  textSize: TextSize;
  dataSaver: boolean;
  /** Where their clocks stand, by its IANA name. */
  timeZone: string;
  sharedDevice: boolean;
  plans: readonly PlanDoor[];
  /** Meetings that they coordinate or are asked to, of plans in which they take no part. */
  coordinations: readonly { clientId: ClientId; meetingId: Id<"Meeting">; title: string }[];
  /** Plans in which they took part: nothing of those is to be read but what is held about themselves. */
  formerPlans: readonly { clientId: ClientId; since: Moment }[];
  worker: { role: WorkerRole; organisationName: string; teamName: string } | null;
};

export type SessionView = { id: Id<"Session">; app: App; deviceWords: string; startedAt: Moment; lastSeenAt: Moment; isThisOne: boolean };
