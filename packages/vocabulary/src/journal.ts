import { z } from "zod";
import { forClient } from "./client.ts";
import type { Visibility } from "./consent.ts";
import type { DelegationAnswer } from "./delegation.ts";
import type { GoalState } from "./goal.ts";
import type { ClientId, Id, PersonId } from "./id.ts";
import { idOf } from "./id.ts";
import { latestMoment, type Moment } from "./moment.ts";
import type { Circle } from "./network-map.ts";
import type { ProposalDecision } from "./proposal.ts";
import type { ProposalKind } from "./proposal-kind.ts";
import type { PurposeAnswer, PurposeChange } from "./purpose.ts";
import type { RecordedKind, RecordedWay } from "./recorded-answer.ts";

/** What happened on a plan. Never free text: an event says *that* words changed, the item holds the words. */
export type PlanEvent =
  | { kind: "plan.started" }
  | { kind: "purpose.written"; change: PurposeChange }
  | { kind: "purpose.answered"; answer: PurposeAnswer }
  | { kind: "goal.added" }
  | { kind: "goal.changed" }
  | { kind: "goal.stateChanged"; state: GoalState }
  | { kind: "goal.moved" }
  | { kind: "goal.removed" }
  | { kind: "step.added" }
  | { kind: "step.requested"; doerId: PersonId }
  | { kind: "step.offered" }
  | { kind: "step.answered"; answer: "yes" | "no" }
  | { kind: "step.offerDecided"; answer: "yes" | "no" }
  | { kind: "step.handedBack" }
  | { kind: "step.changed" }
  | { kind: "step.finished" }
  | { kind: "step.reopened" }
  | { kind: "step.stopped" }
  | { kind: "ownView.written" }
  | { kind: "ownView.removed" }
  | { kind: "comment.added" }
  | { kind: "comment.removed" }
  | { kind: "contactMoment.noted" }
  | { kind: "contactMoment.removed" }
  | { kind: "proposal.made"; proposal: ProposalKind }
  | { kind: "proposal.decided"; decision: ProposalDecision }
  | { kind: "proposal.withdrawn" }
  | { kind: "proposal.responded" }
  | { kind: "proposal.reopened" }
  | { kind: "proposal.opened"; open: boolean }
  | { kind: "proposal.shared" }
  | { kind: "meeting.planned" }
  | { kind: "meeting.cancelled" }
  | { kind: "meeting.timesOffered" }
  | { kind: "meeting.moved" }
  | { kind: "meeting.replied" }
  | { kind: "meeting.pointProposed" }
  | { kind: "meeting.arranged" }
  | { kind: "meeting.noteShared" }
  | { kind: "meeting.chairAsked"; personId: PersonId }
  | { kind: "meeting.chairAnswered"; answer: "yes" | "no" }
  | { kind: "meeting.contributionAsked" }
  | { kind: "meeting.contributionAnswered"; answer: "yes" | "no" }
  | { kind: "meeting.coordinatorAsked" }
  | { kind: "meeting.coordinatorAnswered"; answer: "yes" | "no" }
  | { kind: "visibility.changed"; before: Visibility; after: Visibility }
  | { kind: "grant.given" }
  | { kind: "grant.withdrawn" }
  | { kind: "assignment.started"; workerId: PersonId }
  | { kind: "assignment.ended"; workerId: PersonId }
  | { kind: "member.joined" }
  | { kind: "member.changed"; personId: PersonId }
  | { kind: "member.paused"; personId: PersonId }
  | { kind: "member.returned"; personId: PersonId }
  | { kind: "member.left"; personId: PersonId }
  | { kind: "member.removed"; personId: PersonId }
  | { kind: "member.endingAsked"; personId: PersonId }
  | { kind: "member.endingRefused"; personId: PersonId }
  | { kind: "member.endedForSafety"; personId: PersonId }
  | { kind: "member.erased" }
  | { kind: "plan.broughtIn" }
  | { kind: "erasure.started" }
  | { kind: "erasure.ended" }
  | { kind: "plan.erased" }
  | { kind: "node.added" }
  | { kind: "node.changed" }
  | { kind: "node.placed"; circle: Circle }
  | { kind: "node.removed" }
  | { kind: "nodes.added" }
  | { kind: "network.imported" }
  | { kind: "deepening.written" }
  | { kind: "snapshot.taken" }
  | { kind: "snapshot.removed" }
  | { kind: "portrait.written" }
  | { kind: "portraitLine.offered" }
  | { kind: "portraitLine.decided"; answer: "approved" | "declined" }
  | { kind: "portraitLine.removed" }
  | { kind: "relapse.phaseWritten" }
  | { kind: "relapse.phaseRemoved" }
  | { kind: "relapse.asked"; doerId: PersonId }
  | { kind: "relapse.answered"; answer: "yes" | "no" }
  | { kind: "relapse.cardWritten" }
  | { kind: "relapse.reviewed" }
  | { kind: "relapse.nightChosen"; answer: "yes" | "no" }
  | { kind: "tie.drawn" }
  | { kind: "tie.removed" }
  | { kind: "together.asked" }
  | { kind: "together.answered"; answer: "yes" | "no" }
  | { kind: "together.ended" }
  | { kind: "invitation.sent" }
  | { kind: "invitation.withdrawn" }
  | { kind: "invitation.blocked" }
  | { kind: "invitation.answered"; answer: "yes" | "no" | "later" | "question" }
  | { kind: "nomination.made" }
  | { kind: "nomination.answered"; answer: "take" | "notNow" }
  | { kind: "safetyTalk.noted" }
  | { kind: "talk.started" }
  | { kind: "talk.changed" }
  | { kind: "talk.ended" }
  | { kind: "agreement.asked"; doerId: PersonId }
  | { kind: "agreement.answered"; answer: "yes" | "no" }
  | { kind: "talk.responded" }
  | { kind: "talk.lookedBack" }
  | { kind: "privateTime.opened" }
  | { kind: "privateTime.written" }
  | { kind: "privateTime.closed" }
  | { kind: "privateTime.released" }
  | { kind: "delegation.asked" }
  | { kind: "delegation.answered"; answer: DelegationAnswer }
  | { kind: "delegation.ended" }
  | { kind: "threeViews.opened" }
  | { kind: "threeViews.written" }
  | { kind: "threeViews.takenAway" }
  | { kind: "threeViews.closed" }
  | { kind: "threeViews.settled" }
  | { kind: "recordedAnswer.written"; personId: PersonId; about: RecordedKind; way: RecordedWay }
  | { kind: "recordedAnswer.corrected"; personId: PersonId }
  | { kind: "recordedAnswer.confirmed"; personId: PersonId }
  | { kind: "change.undone" };
export type PlanEventKind = PlanEvent["kind"];

/** Who may read an event, on top of what its goal, step or label asks. */
export const audiences = ["participants", "clientAndActor", "client"] as const;
export type Audience = (typeof audiences)[number];

/** An event as this reader sees it; `words` are the words of its subject now, if the reader sees that. */
export type TimelineEntry = {
  seq: number;
  at: Moment;
  /** Null: somebody who was asked to take part and gave an answer; they are nobody here yet. */
  actorId: PersonId | null;
  actorName: string;
  actorRelation: "client" | "member" | "worker";
  event: PlanEvent;
  /** Done in the place of the client, who lets this person steer it for a while. */
  forClient: boolean;
  goalId: Id<"Goal"> | null;
  stepId: Id<"Step"> | null;
  words: string | null;
};

export const timelineRead = forClient.extend({
  before: z.number().int().positive().optional(),
  personId: idOf("Person").optional(),
  goalId: idOf("Goal").optional(),
  limit: z.number().int().min(1).max(300).default(30),
});
export type TimelineRead = z.infer<typeof timelineRead>;
export type TimelinePage = {
  entries: readonly TimelineEntry[];
  more: number | null;
  people: readonly { personId: PersonId; name: string }[];
};

/** What travels over the live channel: that something happened, never what. */
export type LiveHead = { seq: number; clientId: ClientId; kind: PlanEventKind | "closed" };

/** NEN 7513: one line of the access log, with equal lines of one day joined for the display. */
export type AccessLine = {
  firstAt: Moment;
  lastAt: Moment;
  times: number;
  actorId: PersonId;
  actorName: string;
  actorRelation: "client" | "member" | "worker" | "other";
  /** Role key of a worker, relation words of a member. */
  actorWords: string;
  /** The action of the policy package. */
  action: string;
  outcome: "allowed" | "refused";
  /** Done in the place of the client, who let this person steer it. */
  forClient: boolean;
  subjectWords: string | null;
  emergency: { reason: string; minutes: number } | null;
};
export const whoLookedRead = forClient.extend({
  before: z.number().int().positive().max(latestMoment).optional(),
  onlyOthers: z.boolean().default(true),
});
export type WhoLookedView = { lines: readonly AccessLine[]; more: Moment | null };
