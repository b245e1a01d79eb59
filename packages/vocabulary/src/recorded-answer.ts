import { z } from "zod";
import { forClient } from "./client.ts";
import type { Id, PersonId } from "./id.ts";
import { chosenIdOf, idOf } from "./id.ts";
import { gatherTimes, type TimeAnswer, timesSaid } from "./meeting-times.ts";
import { type Day, day, type Moment, oneDay } from "./moment.ts";
import { responseKinds, wordedResponses } from "./proposal-response.ts";
import { optionalWords, wordLimit } from "./words.ts";

/**
 * What somebody else may write down for a person who is not there (`peers.md` row 26). Agreement to the purpose is not
 * among them and never will be (B1: never agree for somebody else), and nothing that is the client's to say.
 */
export const recordedKinds = ["stepAnswer", "proposalResponse", "meetingTimes", "meetingComing", "meetingWords"] as const;
export type RecordedKind = (typeof recordedKinds)[number];

export const recordedWays = ["telephone", "inPerson", "letter", "text"] as const;
export type RecordedWay = (typeof recordedWays)[number];

const stepAnswers = ["yes", "no"] as const;
/**
 * What can be said, by what it is about. To times that are offered: which of them work; about a meeting that was: own words
 * alone, in the week after.
 */
export const recordedAnswersTo = {
  stepAnswer: stepAnswers,
  proposalResponse: responseKinds,
  meetingTimes: ["times"],
  meetingComing: stepAnswers,
  meetingWords: ["words"],
} as const satisfies Record<RecordedKind, readonly string[]>;
export const recordedSaid = [...stepAnswers, ...responseKinds, "times", "words"] as const;
export type RecordedSaid = (typeof recordedSaid)[number];

/** For how long the person can still put it right themselves. In milliseconds. */
export const correctionPeriod = 7 * oneDay;

/** Whether it is about a meeting: before it, or in the week after. */
export function isAboutMeeting(about: RecordedKind): boolean {
  return about === "meetingTimes" || about === "meetingComing" || about === "meetingWords";
}

/** Whether this can be said to that: yes or no to a step, one of five to a proposal, times or words to a meeting. */
export function isAnswerTo(about: RecordedKind, answer: RecordedSaid): boolean {
  return recordedAnswersTo[about].some((known) => known === answer);
}

/** "Goed, maar…" is finished in own words, and about a meeting that was there is nothing else. */
function needsWords(answer: RecordedSaid): boolean {
  return answer === "words" || wordedResponses.some((worded) => worded === answer);
}

const said = {
  answer: z.enum(recordedSaid, { error: "choose" }),
  words: optionalWords(wordLimit.sentence).default(null),
  times: timesSaid,
};
const lacksTimes = ({ answer, times }: { answer: RecordedSaid; times: readonly string[] }) => answer === "times" && times.length === 0;

export const newRecordedAnswer = forClient
  .extend({
    about: z.enum(recordedKinds).default("stepAnswer"),
    aboutId: z.uuid(),
    personId: chosenIdOf("Person"),
    ...said,
    way: z.enum(recordedWays, { error: "choose" }),
    saidOn: day,
    readBack: z.enum(["yes", "no"], { error: "choose" }),
  })
  .refine(({ about, answer }) => isAnswerTo(about, answer), { path: ["answer"], error: "choose" })
  .refine((given) => !lacksTimes(given), { path: ["times"], error: "choose" })
  .refine(({ answer, words }) => !needsWords(answer) || words !== null, { path: ["words"], error: "writeSomething" });
export type NewRecordedAnswer = z.infer<typeof newRecordedAnswer>;

/** The same as a form sends it, with a field for each time. */
export const newRecordedForm = z.preprocess(gatherTimes, newRecordedAnswer);

export const recordedAnswerChoice = forClient.extend({ recordedId: idOf("RecordedAnswer") });
/** What the person says now. The same answer again says that it was written down well. */
export const recordedCorrection = recordedAnswerChoice
  .extend(said)
  .refine((given) => !lacksTimes(given), { path: ["times"], error: "choose" })
  .refine(({ answer, words }) => !needsWords(answer) || words !== null, { path: ["words"], error: "writeSomething" });
export const recordedCorrectionForm = z.preprocess(gatherTimes, recordedCorrection);
export type RecordedCorrection = z.infer<typeof recordedCorrection>;

export type RecordedTime = { startsAt: Moment; answer: TimeAnswer | null };

export type RecordedAnswerView = {
  id: Id<"RecordedAnswer">;
  about: RecordedKind;
  aboutId: string;
  /** What it was about, in the words that has now; null when that is gone. */
  aboutWords: string | null;
  personId: PersonId;
  personName: string;
  /** Null: who wrote it down left nothing behind. */
  recordedBy: PersonId | null;
  recordedByName: string;
  way: RecordedWay;
  saidOn: Day;
  readBack: boolean;
  /** Null where the reader reads what others say to a proposal later, or in another place. */
  answer: RecordedSaid | null;
  words: string | null;
  /** Of times that are offered: each of them, with what was said about it, if anything. */
  times: readonly RecordedTime[];
  recordedAt: Moment;
  correctableUntil: Moment;
  /** When the person put it right or said that it was right, and who entered that. */
  confirmedAt: Moment | null;
  correctedAt: Moment | null;
  mayCorrect: boolean;
};

/** What waits to be answered by somebody for whom the reader may write it down. */
export type RecordableView = {
  about: RecordedKind;
  aboutId: string;
  aboutWords: string;
  personId: PersonId;
  personName: string;
  times: readonly Moment[];
};

export type RecordedAnswersPage = { recorded: readonly RecordedAnswerView[]; recordable: readonly RecordableView[]; today: Day };
