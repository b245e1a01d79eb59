import { z } from "zod";
import type { ClientId, Id, PersonId } from "./id.ts";
import { chosenIdOf, idOf } from "./id.ts";
import { meetingChoice } from "./meeting.ts";
import { type Day, day, type Moment, oneDay } from "./moment.ts";
import type { ParticipantView } from "./network.ts";
import type { PlanView, ReaderView } from "./plan.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** So long after a meeting somebody who was not there can say something about it. In milliseconds. */
export const responsePeriod = 7 * oneDay;
/** After so many days the client is asked how it went (`domain.md` 2.2). */
export const lookBackAfter = 28;

const maybeDay = z.union([z.literal("").transform(() => null), z.null(), day]).default(null);
const maybeId = <const Brand extends string>(brand: Brand) =>
  z.union([z.literal("").transform(() => null), z.null(), idOf(brand)]).default(null);

export const talkPhases = ["start", "end", "goOn"] as const;
export type TalkPhase = (typeof talkPhases)[number];
export const talkLead = meetingChoice.extend({ phase: z.enum(talkPhases) });

export const pointReached = meetingChoice.extend({ pointId: maybeId("AgendaPoint") });

/** What is agreed for afterwards: when again, and what to do if it goes differently. In the words of who is there. */
export const talkClosing = meetingChoice.extend({
  fallbackWords: optionalWords(wordLimit.story).default(null),
  nextWords: optionalWords(wordLimit.short).default(null),
  nextOn: maybeDay,
  lookBackOn: maybeDay,
});
export type TalkClosing = z.infer<typeof talkClosing>;

/** How it went on, weeks later. Nothing written: it is not needed, and is not asked again. */
export const lookedBack = meetingChoice.extend({ words: optionalWords(wordLimit.story).default(null) });
export type LookedBack = z.infer<typeof lookedBack>;

export const newVoice = meetingChoice.extend({
  speakerId: chosenIdOf("Person"),
  words: writtenWords(wordLimit.story),
});
export type NewVoice = z.infer<typeof newVoice>;

/** `aloud`: it was read out, and who said it said yes; who typed it notes that. */
export const voiceAnswers = ["approve", "aloud", "change", "drop"] as const;
export type VoiceAnswer = (typeof voiceAnswers)[number];
export const voiceAnswered = meetingChoice
  .extend({
    voiceId: idOf("MeetingVoice"),
    answer: z.enum(voiceAnswers, { error: "choose" }),
    words: optionalWords(wordLimit.story).default(null),
  })
  .refine(({ answer, words }) => answer !== "change" || words !== null, { path: ["words"], error: "writeSomething" });
export type VoiceAnswered = z.infer<typeof voiceAnswered>;

export const newAgreement = meetingChoice.extend({
  what: writtenWords(wordLimit.short),
  ownerId: chosenIdOf("Person"),
  onDay: maybeDay,
  whenWords: optionalWords(wordLimit.when).default(null),
});
export type NewAgreement = z.infer<typeof newAgreement>;

export const agreementStates = ["waiting", "yes", "no"] as const;
export type AgreementState = (typeof agreementStates)[number];
export const agreementChoice = meetingChoice.extend({ agreementId: idOf("MeetingAgreement") });
export const agreementAnswered = agreementChoice.extend({ answer: z.enum(["yes", "no"], { error: "choose" }) });
/** Into the plan, under a goal: by the client as a step, by others as something they propose. */
export const agreementCarried = agreementChoice.extend({
  goalId: z.uuid({ error: "chooseGoal" }).pipe(idOf("Goal")),
});

export const absentWords = meetingChoice.extend({ words: writtenWords(wordLimit.story) });
export type AbsentWords = z.infer<typeof absentWords>;

export type PointView = {
  id: Id<"AgendaPoint">;
  words: string;
  /** Whose point it is. */
  byId: PersonId;
  now: boolean;
};

export type VoiceView = {
  id: Id<"MeetingVoice">;
  pointId: Id<"AgendaPoint"> | null;
  speakerId: PersonId;
  writtenBy: PersonId;
  words: string;
  approved: "self" | "aloud" | null;
  at: Moment;
};

export type AgreementView = {
  id: Id<"MeetingAgreement">;
  what: string;
  ownerId: PersonId;
  onDay: Day | null;
  whenWords: string | null;
  writtenBy: PersonId;
  state: AgreementState;
  /** Where it stands in the plan, once it does. */
  goalId: Id<"Goal"> | null;
  stepId: Id<"Step"> | null;
  proposalId: Id<"Proposal"> | null;
};

export type AbsentView = { id: Id<"MeetingResponse">; personId: PersonId; words: string; at: Moment };
export type ReleasedView = { id: Id<"PrivateText">; writerIds: readonly PersonId[]; words: string; at: Moment };

/** What everybody who reads the meeting knows of private time: that there is or was some, never who or what. */
export type PrivateTimeSign = { state: "none" | "running" | "ended"; mayBegin: boolean; mayEnd: boolean; mayEnter: boolean };

/** A meeting while it is going on and afterwards, as this reader sees it. */
export type TalkView = {
  clientId: ClientId;
  clientName: string;
  clientPersonId: PersonId;
  reader: ReaderView;
  people: readonly ParticipantView[];
  meetingId: Id<"Meeting">;
  title: string;
  startsAt: Moment;
  place: string | null;
  chairId: PersonId;
  mayLead: boolean;
  startedAt: Moment | null;
  endedAt: Moment | null;
  points: readonly PointView[];
  pointId: Id<"AgendaPoint"> | null;
  /** Approved by who said them. */
  voices: readonly VoiceView[];
  /** Of the reader, written by somebody else: shown to nobody until they say so. */
  voicesToApprove: readonly VoiceView[];
  /** Written by the reader for somebody else who has not said yet whether it is right. */
  voicesWritten: readonly VoiceView[];
  agreements: readonly AgreementView[];
  released: readonly ReleasedView[];
  /** Who can be chosen as the one who spoke, or who does something. */
  presentIds: readonly PersonId[];
  goals: readonly { id: Id<"Goal">; words: string }[];
  fallbackWords: string | null;
  nextWords: string | null;
  nextOn: Day | null;
  lookBackOn: Day | null;
  lookBackSuggestion: Day | null;
  /** What the client wrote when the day had come. */
  lookBackWords: string | null;
  /** The client looked back, or said that it is not needed. */
  lookedBack: boolean;
  absent: readonly AbsentView[];
  respondUntil: Moment | null;
  privateTime: PrivateTimeSign;
  /** What was written down for somebody who was not there. */
  recorded: PlanView["recorded"];
  upTo: number;
  readAt: Moment;
};

/** Something of a meeting that waits for its reader. */
export type TalkWaiting = {
  kind: "voice" | "agreement" | "lookBack";
  meetingId: Id<"Meeting">;
  itemId: string;
  /** Who wrote it down. */
  byId: PersonId;
  words: string;
  since: Moment;
};
