import { z } from "zod";
import { forClient } from "./client.ts";
import type { Visibility } from "./consent.ts";
import type { ClientId, Id, PersonId } from "./id.ts";
import { chosenIdOf, idOf } from "./id.ts";
import { type Day, day, type Moment } from "./moment.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** A phase is known by a shape as well as by its name: it reads the same in black and white. At most one phase per shape. */
export const phaseShapes = ["open", "half", "full"] as const;
export type PhaseShape = (typeof phaseShapes)[number];

/** What a phase says, all of it in the client's own words (`domain.md` 2.11). Only the name is needed. */
export const phaseTexts = ["name", "signWords", "ownWords", "stopWords", "professionalWords"] as const;
const phaseWords = {
  name: writtenWords(wordLimit.label),
  /** How I notice it. */
  signWords: optionalWords(wordLimit.story),
  /** What I do myself. */
  ownWords: optionalWords(wordLimit.story),
  /** Please do not. */
  stopWords: optionalWords(wordLimit.story),
  professionalWords: optionalWords(wordLimit.story),
};

export const newPhase = forClient.extend({ shape: z.enum(phaseShapes, { error: "choose" }), ...phaseWords });
export type NewPhase = z.infer<typeof newPhase>;
export const phaseChoice = forClient.extend({ phaseId: idOf("RelapsePhase") });
export const phaseChange = phaseChoice.extend({ ...newPhase.shape, version: z.number().int().positive() });
export type PhaseChange = z.infer<typeof phaseChange>;
/** `yes`: who works at night reads this phase too. */
export const nightChoice = phaseChoice.extend({ answer: z.enum(["yes", "no"], { error: "choose" }) });
export type NightChoice = z.infer<typeof nightChoice>;

/** A request to one person, for one phase. It stands in the plan once that person said yes (`product.md`, rule 4). */
export const relapseAsk = phaseChoice.extend({ doerId: chosenIdOf("Person"), words: writtenWords(wordLimit.sentence) });
export type RelapseAsk = z.infer<typeof relapseAsk>;
export const relapseRequestChoice = forClient.extend({ requestId: idOf("RelapseRequest") });
export const relapseAnswer = relapseRequestChoice.extend({ answer: z.enum(["yes", "no"], { error: "choose" }) });
export type RelapseAnswer = z.infer<typeof relapseAnswer>;
export const relapseRequestStates = ["waiting", "yes", "no"] as const;
export type RelapseRequestState = (typeof relapseRequestStates)[number];

/** As people write a number down: short numbers too, with spaces, dashes, brackets. */
export const callNumber = z
  .string({ error: "telephoneShape" })
  .trim()
  .regex(/^\+?[\d ()-]{3,20}$/, { error: "telephoneShape" })
  .refine((number) => number.replaceAll(/\D/g, "").length >= 3, { error: "telephoneShape" });

export const newRelapseCall = forClient.extend({
  name: writtenWords(wordLimit.label),
  telephone: callNumber,
  whenWords: optionalWords(wordLimit.when),
});
export type NewRelapseCall = z.infer<typeof newRelapseCall>;
export const relapseCallChoice = forClient.extend({ callId: idOf("RelapseCall") });
/** More would not fit on a card in the wallet. */
export const mostCalls = 6;

/** What stands on the card beside phases and numbers, and when the client looks at it all again. */
export const crisisCardChange = forClient.extend({
  coverWords: optionalWords(wordLimit.short),
  practicalWords: optionalWords(wordLimit.sentence),
  reviewOn: z.union([z.literal("").transform(() => null), z.null(), day]).default(null),
  version: z.number().int().min(0).default(0),
});
export type CrisisCardChange = z.infer<typeof crisisCardChange>;
export const relapseReview = forClient.extend({ reviewOn: day });

export type RelapseRequestView = {
  id: Id<"RelapseRequest">;
  doerId: PersonId;
  name: string;
  words: string;
  state: RelapseRequestState;
  /** Asked of this reader. */
  own: boolean;
};

export type RelapsePhaseView = {
  id: Id<"RelapsePhase">;
  version: number;
  shape: PhaseShape;
  name: string;
  signWords: string | null;
  ownWords: string | null;
  stopWords: string | null;
  professionalWords: string | null;
  /** Of others only what they said yes to; one's own in every state; the client reads all. */
  requests: readonly RelapseRequestView[];
  /** Only for the client; null for everybody else. */
  sharing: {
    visibility: Visibility;
    readerIds: readonly PersonId[];
    atNight: boolean;
    /** Who reads it now besides the client, and so can be asked for something in it. */
    readNowBy: readonly { personId: PersonId; name: string }[];
  } | null;
};

export type RelapseCallView = { id: Id<"RelapseCall">; name: string; telephone: string; whenWords: string | null };
export type CrisisCardView = { coverWords: string | null; practicalWords: string | null; version: number };

/** What somebody reads of the plan for when it gets harder. */
export type RelapsePlanView = {
  clientId: ClientId;
  clientName: string;
  own: boolean;
  phases: readonly RelapsePhaseView[];
  calls: readonly RelapseCallView[];
  card: CrisisCardView;
  /** Only for the client. */
  reviewOn: Day | null;
  reviewedAt: Moment | null;
  mayWrite: boolean;
  mayAnswer: boolean;
  readAt: Moment;
};

/** A client who lets the night read something, as the list of the night names them. */
export type NightClientView = { clientId: ClientId; clientName: string; phases: number };

/** What the night reads: the phases that were shared with it, whom to call, and nothing else. */
export type NightPlanView = {
  clientId: ClientId;
  clientName: string;
  phases: readonly Omit<RelapsePhaseView, "requests" | "sharing" | "version">[];
  calls: readonly RelapseCallView[];
  practicalWords: string | null;
};
