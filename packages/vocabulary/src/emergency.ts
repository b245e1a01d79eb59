import { z } from "zod";
import { forClient } from "./client.ts";
import type { ClientId, Id } from "./id.ts";
import { idOf } from "./id.ts";
import { hour, type Moment } from "./moment.ts";
import { wordLimit, writtenWords } from "./words.ts";

/** Break-glass lasts one hour and cannot be extended (`product.md`). In milliseconds. */
export const emergencyPeriod = hour;

export const newEmergencyAccess = forClient.extend({ reason: writtenWords(wordLimit.sentence) });
export const emergencyOutcomes = ["fine", "talkAbout"] as const;
export const emergencyReview = z.object({
  emergencyAccessId: idOf("EmergencyAccess"),
  outcome: z.enum(emergencyOutcomes, { error: "choose" }),
  words: writtenWords(wordLimit.sentence),
});

export type EmergencyReviewView = {
  id: Id<"EmergencyAccess">;
  clientId: ClientId;
  clientName: string;
  workerName: string;
  reason: string;
  openedAt: Moment;
  endsAt: Moment;
  mayReview: boolean;
};
