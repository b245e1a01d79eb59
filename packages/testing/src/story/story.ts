import type { Basis, ClientAction, Relation } from "@naast/policy";
import type { App, Audience, ClientId, Id, PersonId, PlanEvent, PlanEventKind } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import type { Rows } from "../rows.ts";

/** Somebody who does something in a plan, and on what ground. */
export type Actor = { personId: PersonId; app: App; relation: Relation; basis: Basis; teamId: Id<"Team"> | null };

/** The plan that is being told. What happens in it is pushed to `rows`, event and access line included. */
export type Story = {
  readonly key: string;
  readonly rows: Rows;
  readonly clientId: ClientId;
  readonly client: Actor;
  /** Makes a name for the next thing of this plan, from which its identifier follows. */
  readonly name: () => string;
};

export type NewStory = { key: string; rows: Rows; clientId: ClientId; clientPersonId: PersonId };

export function startStory({ key, rows, clientId, clientPersonId }: NewStory): Story {
  let told = 0;
  const name = () => {
    told += 1;
    return `${key}/${told}`;
  };
  const client: Actor = { personId: clientPersonId, app: "portal", relation: "client", basis: "ownPlan", teamId: null };
  return { key, rows, clientId, client, name };
}

/** The action that stands in the access log for what happened; null where somebody was let in rather than acted. */
const actionOf: Readonly<Record<PlanEventKind, ClientAction | null>> = {
  "plan.started": null,
  "purpose.written": "purpose.write",
  "purpose.answered": "purpose.answer",
  "goal.added": "goal.add",
  "goal.changed": "goal.change",
  "goal.stateChanged": "goal.changeState",
  "goal.moved": "goal.move",
  "goal.removed": "goal.remove",
  "step.added": "step.add",
  "step.requested": "step.request",
  "step.offered": "step.offer",
  "step.answered": "step.answer",
  "step.offerDecided": "step.decideOffer",
  "step.handedBack": "step.handBack",
  "step.changed": "step.change",
  "step.finished": "step.finish",
  "step.reopened": "step.reopen",
  "step.stopped": "step.stop",
  "ownView.written": "ownView.write",
  "ownView.removed": "ownView.remove",
  "comment.added": "comment.add",
  "comment.removed": "comment.remove",
  "contactMoment.noted": "contactMoment.note",
  "contactMoment.removed": "contactMoment.remove",
  "proposal.made": "proposal.make",
  "proposal.decided": "proposal.decide",
  "proposal.withdrawn": "proposal.withdraw",
  "proposal.responded": "proposal.respond",
  "proposal.reopened": "proposal.reopen",
  "proposal.opened": "proposal.open",
  "proposal.shared": "visibility.change",
  "meeting.planned": "meeting.plan",
  "meeting.cancelled": "meeting.cancel",
  "meeting.timesOffered": "meeting.offerTimes",
  "meeting.moved": "meeting.change",
  "meeting.replied": "meeting.reply",
  "meeting.pointProposed": "meeting.addPoint",
  "meeting.arranged": "meeting.arrange",
  "meeting.noteShared": "meeting.writeNote",
  "meeting.chairAsked": "meeting.askChair",
  "meeting.chairAnswered": "meeting.answerChair",
  "meeting.contributionAsked": "meeting.addContribution",
  "meeting.contributionAnswered": "meeting.answerContribution",
  "meeting.coordinatorAsked": "meeting.inviteCoordinator",
  "meeting.coordinatorAnswered": "coordination.answer",
  "visibility.changed": "visibility.change",
  "grant.given": "grant.give",
  "grant.withdrawn": "grant.withdraw",
  "assignment.started": "assignment.start",
  "assignment.ended": "assignment.end",
  "member.joined": null,
  "member.changed": "member.change",
  "member.paused": "member.pause",
  "member.returned": "member.resume",
  "member.left": "member.leave",
  "member.removed": "member.remove",
  "member.endingAsked": "member.askEnding",
  "member.endingRefused": "member.decideEnding",
  "member.endedForSafety": "member.decideEnding",
  "member.erased": null,
  "plan.broughtIn": "plan.bringIn",
  "erasure.started": "erasure.start",
  "erasure.ended": "erasure.end",
  "plan.erased": "plan.erase",
  "node.added": "node.add",
  "node.changed": "node.change",
  "node.placed": "node.place",
  "node.removed": "node.remove",
  "tie.drawn": "tie.draw",
  "tie.removed": "tie.remove",
  "nodes.added": "network.addSeveral",
  "network.imported": "network.import",
  "deepening.written": "deepening.write",
  "snapshot.taken": "snapshot.take",
  "snapshot.removed": "snapshot.remove",
  "portrait.written": "portrait.write",
  "portraitLine.offered": "portraitLine.offer",
  "portraitLine.decided": "portraitLine.decide",
  "portraitLine.removed": "portraitLine.remove",
  "relapse.phaseWritten": "relapse.changePhase",
  "relapse.phaseRemoved": "relapse.removePhase",
  "relapse.asked": "relapse.ask",
  "relapse.answered": "relapse.answer",
  "relapse.cardWritten": "relapse.writeCard",
  "relapse.reviewed": "relapse.review",
  "relapse.nightChosen": "relapse.shareAtNight",
  "together.asked": "together.ask",
  "together.answered": "together.answer",
  "together.ended": "together.end",
  "invitation.sent": "invitation.send",
  "invitation.withdrawn": "invitation.withdraw",
  "invitation.blocked": "invitation.block",
  "invitation.answered": null,
  "nomination.made": "nomination.make",
  "nomination.answered": "nomination.answer",
  "safetyTalk.noted": "safetyTalk.note",
  "talk.started": "talk.lead",
  "talk.changed": "talk.lead",
  "talk.ended": "talk.lead",
  "talk.responded": "talk.respond",
  "talk.lookedBack": "talk.lookBack",
  "agreement.asked": "agreement.make",
  "agreement.answered": "agreement.answer",
  "privateTime.opened": null,
  "privateTime.written": null,
  "privateTime.closed": null,
  "privateTime.released": "privateTime.release",
  "delegation.asked": "delegation.give",
  "delegation.answered": "delegation.answer",
  "delegation.ended": "delegation.stop",
  "threeViews.opened": "threeViews.open",
  "threeViews.written": "threeViews.write",
  "threeViews.takenAway": "threeViews.takeAway",
  "threeViews.closed": "threeViews.close",
  "threeViews.settled": "threeViews.settle",
  "recordedAnswer.written": "recordedAnswer.write",
  "recordedAnswer.corrected": "recordedAnswer.correct",
  "recordedAnswer.confirmed": "recordedAnswer.correct",
  "change.undone": "change.undo",
};

export type Happening = {
  by: Actor;
  at: Date;
  event: PlanEvent;
  goalId?: Id<"Goal">;
  stepId?: Id<"Step">;
  itemId?: string;
  audience?: Audience;
  changeId?: Id<"Change">;
};

/** Writes down that something happened: the event for the timeline, the line for the access log. */
export function tell(story: Story, { by, at, event, goalId, stepId, itemId, audience = "participants", changeId }: Happening): void {
  story.rows.event.push({
    clientId: story.clientId,
    at,
    actorId: by.personId,
    kind: event.kind,
    content: event,
    goalId: goalId ?? null,
    stepId: stepId ?? null,
    itemId: itemId ?? null,
    changeId: changeId ?? null,
    audience,
  });
  const action = actionOf[event.kind];
  if (action !== null) look(story, { by, at, action, subjectId: stepId ?? goalId ?? itemId ?? null });
}

const lineIds = derivedIds("AccessLog");

export type Look = {
  by: Actor;
  at: Date;
  action?: ClientAction;
  subjectId?: string | null;
  outcome?: "allowed" | "refused";
  emergencyId?: Id<"EmergencyAccess"> | null;
};

/** Somebody looked, or was refused: one line of the access log. */
export function look(
  story: Story,
  { by, at, action = "plan.read", subjectId = null, outcome = "allowed", emergencyId = null }: Look,
): void {
  const name = story.name();
  story.rows.accessLines.push({
    id: lineIds(name, at),
    at,
    action,
    outcome,
    actorId: by.personId,
    relation: by.relation,
    teamId: by.teamId,
    clientId: story.clientId,
    subjectId,
    basis: by.basis,
    grantId: null,
    emergencyId,
    requestId: `seed ${name}`,
    sessionId: null,
    app: by.app,
  });
}

/** Somebody was at the plan, twice at least; what happened after `lastAt` is new to them. */
export function visit(story: Story, { by, previousAt, lastAt }: { by: Actor; previousAt: Date; lastAt: Date }): void {
  look(story, { by, at: previousAt });
  look(story, { by, at: lastAt });
  story.rows.visits.push({ clientId: story.clientId, personId: by.personId, previousAt, lastAt });
}
