import type {
  Day,
  GoalKind,
  Id,
  MeetingKind,
  PersonId,
  ProposalDecision,
  ProposalKind,
  PurposeAnswer,
  PurposeChange,
  Visibility,
} from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import type { Rows } from "../rows.ts";
import { type Goal, tick } from "./goals.ts";
import { type Actor, type Story, tell } from "./story.ts";

const purposeIds = derivedIds("Purpose");
const agreementIds = derivedIds("PurposeAgreement");
const ownViewIds = derivedIds("OwnView");
const commentIds = derivedIds("Comment");
const proposalIds = derivedIds("Proposal");
const momentIds = derivedIds("ContactMoment");
const meetingIds = derivedIds("Meeting");

type Purpose = Rows["purpose"][number];
type Proposal = Rows["proposal"][number];

/** The client says why network support is used, in their own words. */
export function writePurpose(
  story: Story,
  { words, at, change = "asksAgain" }: { words: string; at: Date; change?: PurposeChange },
): Purpose {
  const earlier = story.rows.purpose.filter(({ clientId }) => clientId === story.clientId).length;
  const purpose: Purpose = {
    id: purposeIds(story.name(), at),
    clientId: story.clientId,
    number: earlier + 1,
    words,
    change,
    writtenBy: story.client.personId,
    writtenAt: at,
  };
  story.rows.purpose.push(purpose);
  tell(story, { by: story.client, at, event: { kind: "purpose.written", change }, itemId: purpose.id });
  return purpose;
}

/** Somebody agrees by name to one version, or says "not yet". */
export function answerPurpose(story: Story, purpose: Purpose, said: { by: Actor; at: Date; answer?: PurposeAnswer }): void {
  const { by, at, answer = "agrees" } = said;
  story.rows.purposeAgreement.push({
    id: agreementIds(story.name(), at),
    clientId: story.clientId,
    purposeId: purpose.id,
    personId: by.personId,
    answer,
    answeredAt: at,
  });
  // "Not yet" is between the client and the one who says it.
  const audience = answer === "agrees" ? "participants" : "clientAndActor";
  tell(story, { by, at, event: { kind: "purpose.answered", answer }, itemId: purpose.id, audience });
}

type Said = { by: Actor; at: Date; words: string };

/** Somebody's own view, beside the client's words. */
export function writeOwnView(story: Story, goal: Goal, { by, at, words }: Said): void {
  const id = ownViewIds(story.name(), at);
  const { clientId } = story;
  story.rows.ownView.push({ id, clientId, goalId: goal.id, personId: by.personId, words, createdAt: at, changedAt: at });
  tell(story, { by, at, event: { kind: "ownView.written" }, goalId: goal.id, itemId: id });
}

export function comment(story: Story, goal: Goal, { by, at, words }: Said): void {
  const id = commentIds(story.name(), at);
  story.rows.comment.push({ id, clientId: story.clientId, goalId: goal.id, personId: by.personId, words, createdAt: at });
  tell(story, { by, at, event: { kind: "comment.added" }, goalId: goal.id, itemId: id });
}

export type NewProposalStory = Said & {
  kind: ProposalKind;
  goal?: Goal;
  why?: string;
  goalKind?: GoalKind;
  onDay?: Day;
  whenWords?: string;
  doer?: Actor;
};

/** Anyone proposes; the client decides. */
export function propose(story: Story, proposed: NewProposalStory): Proposal {
  const { by, at, kind, words, goal, why, goalKind, onDay, whenWords, doer } = proposed;
  const proposal: Proposal = {
    id: proposalIds(story.name(), at),
    clientId: story.clientId,
    goalId: goal?.id ?? null,
    kind,
    words,
    goalKind: goalKind ?? goal?.kind ?? "practical",
    why: why ?? null,
    onDay: onDay ?? null,
    whenWords: whenWords ?? null,
    doerId: doer?.personId ?? null,
    proposerId: by.personId,
    proposedAt: at,
    state: "waiting",
  };
  story.rows.proposal.push(proposal);
  const audience = goal ? "participants" : "clientAndActor";
  const place = { itemId: proposal.id, audience, ...(goal ? { goalId: goal.id } : {}) } as const;
  tell(story, { by, at, event: { kind: "proposal.made", proposal: kind }, ...place });
  return proposal;
}

export type Decision = { decision: ProposalDecision; at: Date; words?: string; laterOn?: Day };

export function decideProposal(story: Story, proposal: Proposal, { decision, at, words, laterOn }: Decision): void {
  proposal.state = decision;
  proposal.decidedAt = at;
  proposal.decisionWords = words ?? null;
  proposal.laterOn = laterOn ?? null;
  proposal.version = 2;
  const goalId = proposal.goalId ?? undefined;
  const place = { itemId: proposal.id, ...(goalId ? { goalId } : {}) };
  tell(story, { by: story.client, at, event: { kind: "proposal.decided", decision }, ...place });
}

export type NewMomentStory = { words: string; onDay: Day; at: Date; withWhom?: string; felt?: string; visibility?: Visibility };

/** Contact that the client chose to write down. */
export function noteMoment(story: Story, { words, onDay, at, withWhom, felt, visibility = "me" }: NewMomentStory): void {
  const id = momentIds(story.name(), at);
  const { clientId } = story;
  story.rows.contactMoment.push({
    id,
    clientId,
    words,
    onDay,
    withWhom: withWhom ?? null,
    felt: felt ?? null,
    visibility,
    createdAt: at,
  });
  tell(story, { by: story.client, at, event: { kind: "contactMoment.noted" }, itemId: id });
}

export type NewMeetingStory = {
  title: string;
  startsAt: Date;
  by: Actor;
  at: Date;
  place?: string;
  visibility?: Visibility;
  readers?: readonly PersonId[];
  kind?: MeetingKind;
};

/** Gives the meeting's id, for what happens in it. */
export function planMeeting(story: Story, planned: NewMeetingStory): Id<"Meeting"> {
  const { title, startsAt, by, at, place, visibility = "everyone", readers = [], kind = "support" } = planned;
  const id = meetingIds(story.name(), at);
  const { clientId } = story;
  story.rows.meeting.push({
    id,
    clientId,
    title,
    startsAt,
    place: place ?? null,
    visibility,
    plannedBy: by.personId,
    createdAt: at,
    kind,
    uid: id,
  });
  tick(story, { itemKind: "meeting", itemId: id, readers });
  tell(story, { by, at, event: { kind: "meeting.planned" }, itemId: id });
  return id;
}
