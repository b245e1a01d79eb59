import type { ItemKind, PlanEvent } from "@naast/vocabulary";

/** What the client can put back of an item: its texts, and what belongs to them. Nothing of what others wrote. */
export const restoredFields: Readonly<Record<ItemKind, readonly string[]>> = {
  purpose: [],
  purposeAgreement: [],
  goal: ["words", "kind", "ownKind", "lifeDomain", "why"],
  step: ["what", "onDay", "whenWords"],
  ownView: [],
  comment: [],
  contactMoment: ["words", "onDay", "withWhom", "felt"],
  proposal: [],
  proposalResponse: [],
  networkMember: [],
  invitation: [],
  meeting: ["title", "startsAt", "place"],
  meetingReply: [],
  meetingResponse: [],
  agendaPoint: [],
  contribution: [],
  networkNode: ["label", "relationWords", "note"],
  networkTie: [],
  nodeDeepening: [],
  mapSnapshot: [],
  portrait: ["strengthWords", "helpWords", "likeWords"],
  portraitLine: [],
  relapsePhase: ["name", "signWords", "ownWords", "stopWords", "professionalWords"],
  relapseRequest: [],
  relapseCall: [],
  crisisCard: [],
  viewRound: [],
  roundView: [],
  recordedAnswer: [],
  grant: [],
};

const events: Partial<Record<ItemKind, PlanEvent>> = {
  goal: { kind: "goal.changed" },
  step: { kind: "step.changed" },
  contactMoment: { kind: "contactMoment.noted" },
  meeting: { kind: "meeting.planned" },
  networkNode: { kind: "node.changed" },
  portrait: { kind: "portrait.written" },
  relapsePhase: { kind: "relapse.phaseWritten" },
};

/** What tells the others that an item is back; null for a purpose, which comes back as a new version. */
export function restoredEvent(kind: ItemKind): PlanEvent | null {
  return events[kind] ?? null;
}
