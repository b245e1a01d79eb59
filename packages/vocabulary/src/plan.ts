import { z } from "zod";
import { forClient } from "./client.ts";
import type { ContactMomentView } from "./contact-moment.ts";
import type { DelegationView } from "./delegation.ts";
import type { GoalView } from "./goal.ts";
import type { ClientId, Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import type { InvitationAsk, WaitingNomination } from "./invitation-view.ts";
import type { TimelineEntry } from "./journal.ts";
import type { MeetingView } from "./meeting.ts";
import type { MeetingWaiting } from "./meeting-before.ts";
import type { TalkWaiting } from "./meeting-talk.ts";
import type { EndingGrant } from "./membership.ts";
import type { Day, Moment } from "./moment.ts";
import type { ParticipantRelation, ParticipantView } from "./network.ts";
import type { TogetherView } from "./network-map.ts";
import type { ProposalView } from "./proposal.ts";
import type { PurposeView } from "./purpose.ts";
import type { RecordedAnswerView } from "./recorded-answer.ts";
import type { StepView } from "./step.ts";

/** Undo is offered for this long after a change (`product.md`: everything can be taken back). In milliseconds. */
export const undoPeriod = 30_000;

/** How long a live change stays marked as "just now" (look.md 9). In milliseconds. */
export const justNowPeriod = 20_000;

/** Kinds of items whose earlier states are kept, so that a change can be taken back. */
export const itemKinds = [
  "purpose",
  "purposeAgreement",
  "goal",
  "step",
  "ownView",
  "comment",
  "contactMoment",
  "proposal",
  "proposalResponse",
  "networkMember",
  "invitation",
  "meeting",
  "meetingReply",
  "meetingResponse",
  "agendaPoint",
  "contribution",
  "networkNode",
  "networkTie",
  "nodeDeepening",
  "mapSnapshot",
  "portrait",
  "portraitLine",
  "relapsePhase",
  "relapseRequest",
  "relapseCall",
  "crisisCard",
  "viewRound",
  "roundView",
  "recordedAnswer",
  "grant",
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What every change answers: the item, and the handle by which it can be taken back until `undoUntil`. */
export type Changed<Item = { id: string }> = { item: Item; changeId: Id<"Change">; undoUntil: Moment };

export const changeChoice = forClient.extend({ changeId: idOf("Change") });
export const itemChoice = forClient.extend({ itemKind: z.enum(itemKinds), itemId: z.uuid() });
export const restoreChoice = forClient.extend({ historyId: idOf("History") });

export const planRead = forClient.extend({ events: z.number().int().min(0).max(300).default(0) });
export const planPrint = forClient.extend({ onlyMine: z.boolean().default(false) });

/** The reader of a view, and what they may do with the plan as a whole. */
export type ReaderView = {
  personId: PersonId;
  name: string;
  relation: ParticipantRelation;
  /** Names of actions of the policy package; the interface shows by them and never decides. */
  abilities: readonly string[];
  /** Read only, with urgency, until then (break-glass); null otherwise. */
  emergencyUntil: Moment | null;
};

/** The joint plan as this reader sees it. */
export type PlanView = {
  clientId: ClientId;
  clientName: string;
  clientPersonId: PersonId;
  reader: ReaderView;
  purpose: PurposeView | null;
  /** Everyone whose name occurs in this view. Without the label "purpose" only the names that the items need. */
  people: readonly ParticipantView[];
  goals: readonly GoalView[];
  proposals: readonly ProposalView[];
  meetings: readonly MeetingView[];
  /** What the client lets somebody steer for a while, on top of the plan; what is asked only for the client and that person. */
  delegations: readonly DelegationView[];
  /** What was written down for who was not there, beside what it is about. */
  recorded: readonly RecordedAnswerView[];
  /** What somebody chose in the place of the client and the client did not choose anew: goals, steps, proposals, meetings. */
  chosenForClient: readonly { itemId: string; personId: PersonId; name: string }[];
  contactMoments: readonly ContactMomentView[];
  timeline: readonly TimelineEntry[];
  /** Events after this number are new since the reader's last visit. */
  newAfter: number;
  /** The newest event that this view contains; the live channel goes on from here. */
  upTo: number;
  readAt: Moment;
};

/** One change of an item as its history shows it: words before and after, by whom. */
export type HistoryView = {
  id: Id<"History">;
  changedAt: Moment;
  changedBy: PersonId;
  changedByName: string;
  before: string | null;
  after: string | null;
  /** `kept`: a text that was not chosen when two people wrote at the same time. */
  reason: "changed" | "undone" | "kept";
  mayRestore: boolean;
};

/** What somebody sees first: what waits for them, today and tomorrow, what is new. */
/** One thing that waits for the reader. `personId`: who asks; `address`: below that of the plan. */
export type AlsoWaiting = Pick<MeetingWaiting, "itemId" | "personId" | "words" | "since" | "address"> & {
  kind: MeetingWaiting["kind"] | "proposalToAnswer" | "relapseRequest";
};

export type TodayView = {
  clientId: ClientId;
  clientName: string;
  clientPersonId: PersonId;
  reader: ReaderView;
  today: Day;
  purpose: PurposeView | null;
  people: readonly ParticipantView[];
  proposals: readonly ProposalView[];
  stepsWaiting: readonly (StepView & { goalWords: string })[];
  /** For the client: what waits for them about people they ask. */
  invitationAsks: readonly InvitationAsk[];
  /** For who takes part: whom they thought of, as long as the client has not chosen. */
  nominationsWaiting: readonly WaitingNomination[];
  /** For the client: a worker who asks to look at the map together, or does so now. */
  together: readonly TogetherView[];
  delegations: readonly DelegationView[];
  /** Rounds in which the reader has not said their own yet. */
  /** Of meetings: words typed for the reader, agreements with their name, a day to look back. */
  talksWaiting: readonly TalkWaiting[];
  /** What else asks for a word of the reader: meetings that lie ahead, proposals that they said nothing to. */
  alsoWaiting: readonly AlsoWaiting[];
  viewsWaiting: readonly { roundId: Id<"ViewRound">; about: string }[];
  /** What was written down for the reader, and that they can still put right. */
  recordedForYou: readonly RecordedAnswerView[];
  /** What the client shares that ends within two weeks; empty for everybody else. */
  endingSoon: readonly EndingGrant[];
  soon: readonly ({ kind: "step"; step: StepView; goalWords: string } | { kind: "meeting"; meeting: MeetingView })[];
  news: readonly TimelineEntry[];
  lastVisitAt: Moment | null;
  upTo: number;
  readAt: Moment;
};
