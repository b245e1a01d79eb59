import { z } from "zod";
import { emailAddress, languages } from "./account.ts";
import type { ClientId, Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { type MeetingRhythm, type MeetingView, meetingChoice, newMeeting } from "./meeting.ts";
import { mostTimes, type TimeAnswer, timesSaid } from "./meeting-times.ts";
import { day, latestMoment, type Moment, timeOfDay } from "./moment.ts";
import type { ParticipantView } from "./network.ts";
import type { PlanView, ReaderView } from "./plan.ts";
import { optionalWords, wordLimit, writtenWords } from "./words.ts";

/** Who is asked to bring something, or offers it: a request until the other says yes. */
export const contributionStates = ["open", "requested", "offered", "agreed"] as const;
export type ContributionState = (typeof contributionStates)[number];

export const agendaPointStates = ["proposed", "onAgenda", "declined"] as const;
export type AgendaPointState = (typeof agendaPointStates)[number];

/** Of the independent coordinator: sees one meeting and nothing of the plan. */
export const coordinatorStates = ["invited", "active", "declined", "withdrawn"] as const;
export type CoordinatorState = (typeof coordinatorStates)[number];

const offeredTime = z.string().regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/);
const nothing = z.union([z.literal("").transform(() => null), z.null(), z.undefined().transform(() => null)]);
const maybeDay = z.union([nothing, day]);
const maybeTime = z.union([nothing, timeOfDay]);

/** Times on the clock of the organisation: ticked ones, and two of one's own. */
const times = {
  times: z.array(offeredTime).max(mostTimes).default([]),
  ownDay: maybeDay.default(null),
  ownTime: maybeTime.default(null),
  secondDay: maybeDay.default(null),
  secondTime: maybeTime.default(null),
};

/** A meeting without a moment yet: people say when they can. */
export const meetingToFind = newMeeting.omit({ day: true, time: true }).extend(times);
export type MeetingToFind = z.infer<typeof meetingToFind>;

export const timesOffer = meetingChoice.extend(times);
export type TimesOffer = z.infer<typeof timesOffer>;
const moment = z.coerce.number().int().positive().max(latestMoment);
export const timePick = meetingChoice.extend({ startsAt: moment });

/** One's own answer: for each time, whether one comes, what one likes to say with it. What is left out stays as it was. */
export const meetingReply = meetingChoice.extend({
  times: timesSaid,
  coming: z.enum(["yes", "no"]).optional(),
  words: optionalWords(wordLimit.sentence).default(null),
});
export type MeetingReply = z.infer<typeof meetingReply>;

export const newAgendaPoint = meetingChoice.extend({ words: writtenWords(wordLimit.short) });
export const agendaPointChoice = meetingChoice.extend({ pointId: idOf("AgendaPoint") });
export const agendaPointDecision = agendaPointChoice.extend({ answer: z.enum(["yes", "no"]) });
export const agendaPointMove = agendaPointChoice.extend({ direction: z.enum(["up", "down"]) });

/** What somebody wants to say or ask. Only they read it, until they share it. */
export const meetingNoteWrite = meetingChoice.extend({
  words: z.string().trim().max(wordLimit.story, { error: "tooLong" }).default(""),
  shared: z.coerce.boolean().default(false),
});

export const chairAsk = meetingChoice.extend({ personId: idOf("Person") });
export const chairAnswer = meetingChoice.extend({ answer: z.enum(["yes", "no"]) });

/** What makes coming possible for everybody. */
export const meetingCare = meetingChoice.extend({
  interpreter: optionalWords(wordLimit.label).default(null),
  childrenCome: z.coerce.boolean().default(false),
});

export const newContribution = meetingChoice.extend({
  what: writtenWords(wordLimit.short),
  /** Nobody, oneself, or somebody who is asked. */
  doerId: z.union([nothing, idOf("Person")]).default(null),
});
export const contributionChoice = meetingChoice.extend({ contributionId: idOf("Contribution") });
export const contributionAnswer = contributionChoice.extend({ answer: z.enum(["yes", "no"]) });

export const coordinatorInvitation = meetingChoice.extend({
  name: writtenWords(wordLimit.name),
  email: emailAddress,
  language: z.enum(languages),
});
export const coordinatorChoice = meetingChoice.extend({ coordinatorId: idOf("MeetingCoordinator") });
export const coordinatorAnswer = meetingChoice.extend({ answer: z.enum(["yes", "no"]) });

export type ReplyView = { personId: PersonId; coming: "yes" | "no" | null; words: string | null };
export type OfferedTimeView = { startsAt: Moment; answers: readonly { personId: PersonId; answer: TimeAnswer }[] };
export type AgendaPointView = { id: Id<"AgendaPoint">; words: string; authorId: PersonId; state: AgendaPointState; mayRemove: boolean };
export type ContributionView = {
  id: Id<"Contribution">;
  what: string;
  state: ContributionState;
  doerId: PersonId | null;
  authorId: PersonId;
  mayAnswer: boolean;
  mayTake: boolean;
  mayRemove: boolean;
};
export type CoordinatorView = { id: Id<"MeetingCoordinator">; personId: PersonId; name: string; state: CoordinatorState };

/** What the page of a meeting shows before it begins, to everybody who takes part in it and to the coordinator. */
export type MeetingDetails = MeetingView & {
  uid: string;
  sequence: number;
  version: number;
  rhythm: MeetingRhythm;
  cancelWords: string | null;
  /** The secret place, for who may read it; null otherwise. */
  secretPlace: string | null;
  placeReaderIds: readonly PersonId[];
  roomId: Id<"Room"> | null;
  remoteLink: string | null;
  chairId: PersonId;
  chairAskedId: PersonId | null;
  interpreter: string | null;
  childrenCome: boolean;
  times: readonly OfferedTimeView[];
  replies: readonly ReplyView[];
  points: readonly AgendaPointView[];
  contributions: readonly ContributionView[];
  coordinators: readonly CoordinatorView[];
  /** Who reads this meeting and so may come, in the order of the plan. */
  invitedIds: readonly PersonId[];
};

/** The meeting's own page, for somebody of the plan. */
export type MeetingPageView = MeetingDetails & {
  clientId: ClientId;
  clientName: string;
  clientPersonId: PersonId;
  reader: ReaderView & { timeZone: string };
  people: readonly ParticipantView[];
  /** The reader may offer times and choose one: the client, a worker who plans, who chairs. */
  maySteer: boolean;
  mayChangePlace: boolean;
  /** What the reader wrote for themselves, and what others shared. */
  note: { words: string; shared: boolean } | null;
  sharedNotes: readonly { personId: PersonId; words: string }[];
  /** A day for the next meeting, when people wanted to meet again and it is time. */
  nextDay: string | null;
  /** What was written down for somebody about it, and that somebody chose about it for the client. */
  recorded: PlanView["recorded"];
  chosenForClient: PlanView["chosenForClient"];
  upTo: number;
  readAt: Moment;
};

/** A list of meetings: to come, with times offered, cancelled lately, and those that were. */
export type MeetingListView = {
  clientId: ClientId;
  clientName: string;
  clientPersonId: PersonId;
  reader: ReaderView & { timeZone: string };
  people: readonly ParticipantView[];
  meetings: readonly MeetingView[];
  upTo: number;
  readAt: Moment;
};

/** All that an independent coordinator sees: one meeting, and the names of who comes. */
export type CoordinationView = MeetingDetails & {
  clientId: ClientId;
  clientPersonId: PersonId;
  /** Whether they said yes yet. */
  coordinatorState: CoordinatorState;
  reader: { personId: PersonId; name: string; timeZone: string };
  people: readonly { personId: PersonId; name: string }[];
  readAt: Moment;
};

/** What waits for somebody about meetings (for "waits for you"). */
export type MeetingWaiting = {
  kind: "meetingTimes" | "meetingComing" | "meetingChair" | "meetingPoint" | "meetingContribution";
  itemId: string;
  /** Who asks. */
  personId: PersonId;
  words: string;
  since: Moment;
  /** The address below the plan's own. */
  address: string;
};
