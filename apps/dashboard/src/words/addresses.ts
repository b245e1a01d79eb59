import type { ClientId, Day, Id, PersonId, ProposalKind, WaitingView } from "@naast/vocabulary";

/** Where a plan is, at one of its goals if one is given. */
export function planHref(clientId: ClientId, goalId: Id<"Goal"> | null = null): string {
  return `/clients/${clientId}/plan${goalId ? `#${goalAnchor(goalId)}` : ""}`;
}

/** The people around the client. */
export function peopleHref(clientId: ClientId): string {
  return `/clients/${clientId}/people`;
}

/** Meetings of a plan, before they begin. */
export function meetingsHref(clientId: ClientId): string {
  return `/clients/${clientId}/meetings`;
}

/** One meeting. */
export function meetingHref(clientId: ClientId, meetingId: Id<"Meeting">): string {
  return `${meetingsHref(clientId)}/${meetingId}`;
}

/** The screen on which everybody looks while people meet. */
export function talkHref(clientId: ClientId, meetingId: Id<"Meeting">): string {
  return `/clients/${clientId}/meetings/${meetingId}/now`;
}

/** The meetings of one week, in all plans; the week of today when no day is named. */
export function weekHref(on?: Day): string {
  return on === undefined ? "/week" : `/week?on=${on}`;
}

/** Where somebody gives the answer that is waited for. */
export function answerHref({ kind, clientId, goalId, meetingId, proposalId }: WaitingView): string {
  if (proposalId) return proposalHref(clientId, proposalId);
  if (kind === "threeViews") return threeViewsHref(clientId);
  if (!meetingId) return planHref(clientId, goalId);
  return kind === "voice" || kind === "agreement" ? talkHref(clientId, meetingId) : meetingHref(clientId, meetingId);
}

/** The card of a client. */
export function cardHref(clientId: ClientId): string {
  return `/clients/${clientId}/card`;
}

/** The card of somebody who takes part and has no e-mail. */
export function memberCardHref(clientId: ClientId, personId: PersonId): string {
  return `${peopleHref(clientId)}/${personId}/card`;
}

/** To erase a plan together with its client. */
export function eraseHref(clientId: ClientId): string {
  return `/clients/${clientId}/erase`;
}

/** What is shared with who works at night: all who share, or one of them. */
export function nightHref(clientId: ClientId | null = null): string {
  return clientId ? `/night/${clientId}` : "/night";
}

/** To read a plan with urgency. */
export function urgentHref(clientId: ClientId): string {
  return `/emergency/new?client=${clientId}`;
}

/** To think of somebody whom the client could ask. */
export function inviteHref(clientId: ClientId): string {
  return `/clients/${clientId}/invite`;
}

/** What client, network and workers each find desirable. */
export function threeViewsHref(clientId: ClientId): string {
  return `/clients/${clientId}/three-views`;
}

/** What was written down for who was not there. */
export function recordedHref(clientId: ClientId): string {
  return `/clients/${clientId}/recorded`;
}

/** The same on a small sheet of paper. */
export function slipHref(clientId: ClientId, recordedId: Id<"RecordedAnswer">): string {
  return `/clients/${clientId}/recorded/${recordedId}`;
}

export function goalAnchor(goalId: Id<"Goal">): string {
  return `goal-${goalId}`;
}

/** What lies ready for the client, and what they chose before. */
export function proposalsHref(clientId: ClientId): string {
  return `/clients/${clientId}/proposals`;
}

export function proposalHref(clientId: ClientId, proposalId: Id<"Proposal">): string {
  return `/clients/${clientId}/proposals/${proposalId}`;
}

type ProposeAbout = { kind?: ProposalKind; goalId?: Id<"Goal">; besideId?: Id<"Proposal"> };

export function proposeHref(clientId: ClientId, about: ProposeAbout = {}): string {
  const search = new URLSearchParams(about).toString();
  return `/clients/${clientId}/propose${search ? `?${search}` : ""}`;
}
