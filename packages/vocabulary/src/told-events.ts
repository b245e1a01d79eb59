import type { PlanEventKind } from "./journal.ts";

/** `everyone`: who takes part. `client`: the client alone. `doer`: who is named in it. */
export type Telling = { to: "everyone" | "client" | "doer" | "clientAndDoer" };

/**
 * Which events are worth word outside the app. Whoever did it hears nothing, and each reader only of what they may read at
 * the moment of sending. Everything that is not here is found in the app; a narrowing is told to nobody.
 */
export const toldEvents: { readonly [Kind in PlanEventKind]?: Telling } = {
  "purpose.written": { to: "everyone" },
  "goal.added": { to: "everyone" },
  "step.requested": { to: "doer" },
  "step.offered": { to: "client" },
  "step.answered": { to: "client" },
  "step.offerDecided": { to: "everyone" },
  "step.handedBack": { to: "client" },
  "comment.added": { to: "everyone" },
  "proposal.made": { to: "everyone" },
  "proposal.decided": { to: "everyone" },
  "proposal.responded": { to: "client" },
  // Only whom the client asked, and who proposed it, read it.
  "proposal.shared": { to: "everyone" },
  "proposal.reopened": { to: "everyone" },
  "meeting.planned": { to: "everyone" },
  "meeting.timesOffered": { to: "everyone" },
  "meeting.moved": { to: "everyone" },
  "meeting.cancelled": { to: "everyone" },
  "meeting.replied": { to: "client" },
  "meeting.pointProposed": { to: "client" },
  "meeting.chairAsked": { to: "doer" },
  "meeting.coordinatorAnswered": { to: "client" },
  "agreement.answered": { to: "client" },
  "threeViews.opened": { to: "everyone" },
  "threeViews.settled": { to: "everyone" },
  "recordedAnswer.written": { to: "clientAndDoer" },
  "recordedAnswer.corrected": { to: "client" },
  // Only who is asked, and the client, read it.
  "delegation.asked": { to: "everyone" },
  "delegation.answered": { to: "client" },
  "talk.ended": { to: "everyone" },
  "talk.responded": { to: "client" },
  "agreement.asked": { to: "doer" },
  "privateTime.released": { to: "everyone" },
  "member.joined": { to: "client" },
  "member.returned": { to: "client" },
  "together.asked": { to: "client" },
  "invitation.answered": { to: "client" },
  "nomination.made": { to: "client" },
  "portraitLine.offered": { to: "client" },
};

/** What asks somebody for an answer: one kind reminder after a week, when it still waits for that person. */
export const remindedKinds = ["purpose.written", "step.requested", "meeting.timesOffered"] as const satisfies readonly PlanEventKind[];
