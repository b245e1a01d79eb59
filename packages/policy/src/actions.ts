import type { Label } from "@naast/vocabulary";

type Access = "read" | "write";

/** `label`: the kind of information for which everybody but the client also needs a grant. */
type ActionShape = { access: Access; label: Label | null };

/** Every action on one client's plan. */
export const clientActions = {
  "plan.read": { access: "read", label: null },
  "plan.print": { access: "read", label: null },
  "plan.visit": { access: "read", label: null },
  "timeline.read": { access: "read", label: null },
  "history.read": { access: "read", label: "goals" },
  "live.follow": { access: "read", label: null },
  "change.undo": { access: "write", label: null },
  "history.restore": { access: "write", label: null },
  "purpose.write": { access: "write", label: null },
  "purpose.answer": { access: "write", label: "purpose" },
  "goal.add": { access: "write", label: null },
  "goal.change": { access: "write", label: null },
  "goal.changeState": { access: "write", label: null },
  "goal.move": { access: "write", label: null },
  "goal.remove": { access: "write", label: null },
  "step.add": { access: "write", label: null },
  "step.request": { access: "write", label: null },
  "step.decideOffer": { access: "write", label: null },
  "step.narrow": { access: "write", label: null },
  "step.stop": { access: "write", label: null },
  "step.reopen": { access: "write", label: null },
  "step.change": { access: "write", label: "goals" },
  "step.offer": { access: "write", label: "goals" },
  "step.answer": { access: "write", label: "goals" },
  "step.handBack": { access: "write", label: "goals" },
  "step.finish": { access: "write", label: "goals" },
  "ownView.write": { access: "write", label: "goals" },
  "ownView.remove": { access: "write", label: "goals" },
  "comment.add": { access: "write", label: "goals" },
  "comment.remove": { access: "write", label: "goals" },
  "proposal.make": { access: "write", label: "goals" },
  "proposal.withdraw": { access: "write", label: null },
  "proposal.decide": { access: "write", label: null },
  "contactMoment.note": { access: "write", label: null },
  "contactMoment.remove": { access: "write", label: null },
  "meeting.plan": { access: "write", label: "meetings" },
  "meeting.cancel": { access: "write", label: "meetings" },
  "consent.read": { access: "read", label: null },
  "consent.preview": { access: "read", label: null },
  "visibility.change": { access: "write", label: null },
  "grant.give": { access: "write", label: null },
  "grant.withdraw": { access: "write", label: null },
  "member.change": { access: "write", label: null },
  "member.pause": { access: "write", label: null },
  "member.resume": { access: "write", label: null },
  "member.leave": { access: "write", label: null },
  "member.remove": { access: "write", label: null },
  "ownPart.read": { access: "read", label: null },
  "ownPart.takeAlong": { access: "read", label: null },
  "ownPart.correct": { access: "write", label: null },
  "ownPart.erase": { access: "write", label: null },
  "plan.takeAlong": { access: "read", label: null },
  "plan.bringIn": { access: "write", label: null },
  "plan.erase": { access: "write", label: null },
  "network.read": { access: "read", label: "networkMap" },
  "network.readTogether": { access: "read", label: null },
  "node.add": { access: "write", label: null },
  "node.change": { access: "write", label: null },
  "node.place": { access: "write", label: null },
  "node.remove": { access: "write", label: null },
  "tie.draw": { access: "write", label: null },
  "tie.remove": { access: "write", label: null },
  "together.read": { access: "read", label: null },
  "together.ask": { access: "write", label: null },
  "together.answer": { access: "write", label: null },
  "together.end": { access: "write", label: null },
  "accessLog.read": { access: "read", label: null },
  "card.read": { access: "read", label: null },
  "card.issue": { access: "write", label: null },
  "card.withdraw": { access: "write", label: null },
  "assignment.read": { access: "read", label: null },
  "assignment.start": { access: "write", label: null },
  "assignment.end": { access: "write", label: null },
  "emergency.open": { access: "read", label: null },
} as const satisfies Record<string, ActionShape>;
export type ClientAction = keyof typeof clientActions;

/** Every action inside the organisation that is not about one client. */
export const shelterActions = {
  "caseload.read": { access: "read" },
  "caseload.follow": { access: "read" },
  "client.start": { access: "write" },
  "worker.list": { access: "read" },
  "emergency.listReviews": { access: "read" },
  "emergency.review": { access: "write" },
} as const satisfies Record<string, { access: Access }>;
export type ShelterAction = keyof typeof shelterActions;

/** Every action on one's own account. */
export const selfActions = {
  "account.read": { access: "read" },
  "account.changeSettings": { access: "write" },
  "account.listSessions": { access: "read" },
  "account.endSession": { access: "write" },
  "pin.choose": { access: "write" },
} as const satisfies Record<string, { access: Access }>;
export type SelfAction = keyof typeof selfActions;

export type Action = ClientAction | ShelterAction | SelfAction;
