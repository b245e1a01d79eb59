import { z } from "zod";
import { forClient } from "./client.ts";
import { type GrantPeriod, grantPeriods, type Label, labels } from "./consent.ts";
import type { ClientId, Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { type MessageChannel, type MessageRhythm, messageChannels, messageRhythms } from "./invitation.ts";
import { type Day, day, type Moment } from "./moment.ts";
import { type MemberRole, type MemberState, memberRoles, type ParticipantView } from "./network.ts";
import { telephoneNumber } from "./telephone.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** A pause ends by itself on its last day: nobody has to remember to come back. */
export function memberStateOn({ state, pausedUntil }: { state: MemberState; pausedUntil: Day | null }, today: Day): MemberState {
  return state === "paused" && pausedUntil !== null && pausedUntil <= today ? "active" : state;
}

export const memberChoice = forClient.extend({ personId: idOf("Person") });

const yesOrNo = z.union([z.boolean(), z.enum(["yes", "no"]).transform((answer) => answer === "yes")]);

/** What the client says about somebody who takes part. A confidant may be given more to read in the same press. */
export const memberChange = memberChoice.extend({
  role: z.enum(memberRoles, { error: "choose" }),
  relationWords: optionalWords(wordLimit.label).default(null),
  /** May the other members know that this person takes part? */
  knownToOthers: yesOrNo,
  labels: z.array(z.enum(labels)).max(labels.length).default([]),
  period: z.enum(grantPeriods).default("halfYear"),
});
export type MemberChange = z.infer<typeof memberChange>;

/** A rest until a day, in one's own words if there are any. The day is that of coming back. */
export const memberPause = memberChoice.extend({
  until: z
    .string({ error: "chooseDay" })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "chooseDay" })
    .pipe(day),
  words: optionalWords(wordLimit.sentence).default(null),
});
export type MemberPause = z.infer<typeof memberPause>;

/** What became of a worker's wish to end somebody's taking part for safety. `lapsed`: they took part no more by then. */
export const endingAnswers = ["confirmed", "refused", "lapsed"] as const;
export type EndingAnswer = (typeof endingAnswers)[number];

/** The reason is required: the client reads it, and who decides weighs it. */
export const memberEndingRequest = memberChoice.extend({ reason: writtenWords(wordLimit.reason) });
export type MemberEndingRequest = z.infer<typeof memberEndingRequest>;

export const memberEndingDecision = forClient.extend({
  endingId: idOf("MemberEnding"),
  answer: z.enum(["confirmed", "refused"], { error: "choose" }),
});
export type MemberEndingDecision = z.infer<typeof memberEndingDecision>;

/** One such wish, as the client and the workers beside them read it. */
export type MemberEndingView = {
  id: Id<"MemberEnding">;
  personId: PersonId;
  personName: string;
  reason: string;
  askedByName: string;
  askedAt: Moment;
  answer: EndingAnswer | null;
  answeredByName: string | null;
  answeredAt: Moment | null;
};

/** The same for the team lead, who knows no more of the plan than whose it is. */
export type MemberEndingToDecide = Pick<MemberEndingView, "id" | "personName" | "reason" | "askedByName" | "askedAt"> & {
  clientId: ClientId;
  clientName: string;
  mayDecide: boolean;
};

/** `stay`: what somebody wrote stays under their first name. `go`: it is taken out. */
export const ownWordsChoices = ["stay", "go"] as const;
export const memberLeaving = forClient.extend({
  ownWords: z.enum(ownWordsChoices, { error: "choose" }),
  words: optionalWords(wordLimit.sentence).default(null),
});
export type MemberLeaving = z.infer<typeof memberLeaving>;

/** What a member sets right about themselves. `relationQuestion` is a question to the client, whose word it is. */
export const ownPartCorrection = forClient.extend({
  name: writtenWords(wordLimit.name),
  relationQuestion: optionalWords(wordLimit.label).default(null),
  limitsWords: optionalWords(wordLimit.sentence).default(null),
  messageChannel: z.enum(messageChannels, { error: "choose" }),
  messageRhythm: z.enum(messageRhythms, { error: "choose" }),
  telephone: telephoneNumber.default(null),
});
export type OwnPartCorrection = z.infer<typeof ownPartCorrection>;

/** Erasing asks for one clear press: the box that says so. */
export const erasureConfirmed = forClient.extend({ sure: z.literal("yes", { error: "choose" }) });

/** One line of the history of consent: what was given, in which words, how, until when, and whether it was taken back. */
export type ConsentLine = {
  id: Id<"Grant">;
  label: Label;
  givenAt: Moment;
  givenByName: string;
  way: "client" | "invitation" | "assignment" | "desk";
  endsOn: Day;
  textShown: string;
  withdrawnAt: Moment | null;
  withdrawnByName: string | null;
  state: "running" | "ended" | "withdrawn";
};

/** One person who takes part, as the client reads it. */
export type MemberView = {
  person: ParticipantView;
  role: MemberRole | null;
  knownToOthers: boolean;
  /** What the person would like to be called; a question, which the client answers by choosing the words. */
  askedRelationWords: string | null;
  leaveWords: string | null;
  pausedByClient: boolean;
  invitedAt: Moment | null;
  history: readonly ConsentLine[];
  readAt: Moment;
};

export type OwnWordsKind = "comment" | "ownView" | "proposal" | "stepWords" | "portraitLine" | "voice";

/** Everything that is held about somebody who takes part in a plan, or did. */
export type OwnPartView = {
  personId: PersonId;
  /** Whose plan it is; null for who takes part no more: that is not about them. */
  clientName: string | null;
  account: { name: string; email: string | null; language: string; since: Moment };
  membership: {
    role: MemberRole;
    relationWords: string;
    askedRelationWords: string | null;
    state: MemberState;
    knownToOthers: boolean;
    limitsWords: string | null;
    messageChannel: MessageChannel;
    messageRhythm: MessageRhythm;
    telephone: string | null;
    pauseWords: string | null;
    pausedUntil: Day | null;
    /** The client asked for the rest; then the client ends it, or the day does. */
    pausedByClient: boolean;
    leaveWords: string | null;
    since: Moment;
  } | null;
  wrote: readonly { id: string; kind: OwnWordsKind; words: string; at: Moment }[];
  promised: readonly { id: string; what: string; state: string }[];
  grants: readonly ConsentLine[];
  invitations: readonly { id: string; state: string; whyWords: string | null; sentAt: Moment | null; answeredAt: Moment | null }[];
  /** Who did something that was about this person, as far as the log has it; and how often they came themselves. */
  looked: readonly { at: Moment; name: string; action: string }[];
  ownVisits: number;
  /** Erasing here erases the account too: it is used for nothing else. */
  accountGoesToo: boolean;
  abilities: readonly string[];
  readAt: Moment;
};

/** A kind of information that stops being shared within two weeks. */
export type EndingGrant = { personId: PersonId; name: string; label: Label; endsOn: Day };
export const endingSoonDays = 14;

export type { GrantPeriod };
