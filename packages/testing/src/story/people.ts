import { createHash } from "node:crypto";
import type { AssignmentKind, Id, Label, MemberRole, MemberState, MessageChannel, MessageRhythm, PersonId } from "@naast/vocabulary";
import { addDays, dayOf, hour, timeZone } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import { type Actor, type Story, tell } from "./story.ts";

const memberIds = derivedIds("NetworkMember");
const assignmentIds = derivedIds("Assignment");
const grantIds = derivedIds("Grant");

/** What accepting an invitation gives, and what an assignment gives (`product.md`, visibility). */
export const memberLabels: readonly Label[] = ["purpose", "goals", "meetings"];
export const workerLabels: readonly Label[] = ["purpose", "goals", "meetings", "messages"];

const labelWords: Readonly<Record<Label, string>> = {
  purpose: "waarom je dit plan hebt en wie er meedoen",
  goals: "de doelen en stappen die je met deze persoon deelt",
  meetings: "de bijeenkomsten die je met deze persoon deelt",
  messages: "de berichten die je met deze persoon deelt",
  networkMap: "de kaart van de mensen om je heen",
  wellbeing: "hoe het met je gaat",
  relapsePlan: "je signalen en je terugvalplan",
};

const dayInWords = new Intl.DateTimeFormat("nl-NL", { timeZone, day: "numeric", month: "long", year: "numeric" });

type GrantRow = Story["rows"]["grant"][number];
export type NewGrant = {
  to: PersonId;
  label: Label;
  at: Date;
  days: number;
  by?: Actor;
  way?: GrantRow["way"];
  withdrawnAt?: Date;
  withdrawnBy?: Actor;
};

/** The client lets somebody read one kind of information until a day. */
export function giveGrant(
  story: Story,
  { to, label, at, days, by = story.client, way = "client", withdrawnAt, withdrawnBy }: NewGrant,
): void {
  const endsOn = addDays(dayOf(at), days);
  const name = story.rows.person.find(({ id }) => id === to)?.name;
  const until = dayInWords.format(new Date(`${endsOn}T12:00:00Z`));
  const textShown = `${name} mag dit lezen: ${labelWords[label]}. Dat mag tot en met ${until}. Je kunt het altijd terugdraaien.`;
  story.rows.grant.push({
    id: grantIds(story.name(), at),
    clientId: story.clientId,
    personId: to,
    label,
    givenAt: at,
    givenBy: by.personId,
    endsOn,
    textShown,
    textHash: createHash("sha256").update(textShown).digest("hex"),
    way,
    withdrawnAt: withdrawnAt ?? null,
    withdrawnBy: withdrawnAt ? (withdrawnBy ?? by).personId : null,
  });
}

export type NewMember = {
  personId: PersonId;
  relationWords: string;
  role?: MemberRole;
  state?: MemberState;
  invitedAt: Date;
  /** When they said yes; before that nobody is anywhere but in the client's own words. */
  joinedAt: Date;
  changedAt?: Date;
  labels?: readonly Label[];
  days?: number;
  /** A rest, in their own words, until a day. */
  pause?: { words: string; until: string };
  leaveWords?: string;
  /** Who ended it, at `changedAt`; every grant ended with it. */
  endedBy?: Actor;
  /** How and how often they want to hear that there is something new. */
  channel?: MessageChannel;
  rhythm?: MessageRhythm;
  limits?: string;
  /** May the other members know that they take part? */
  known?: boolean;
};

/** Somebody was invited, and joins. */
export function invite(story: Story, member: NewMember): Actor {
  const { personId, relationWords, role = "member", invitedAt, joinedAt, labels = memberLabels, days = 365 } = member;
  const state = member.state ?? "active";
  story.rows.networkMember.push({
    id: memberIds(story.name(), invitedAt),
    clientId: story.clientId,
    personId,
    role,
    relationWords,
    state,
    invitedAt,
    knownToOthers: member.known ?? true,
    pauseWords: member.pause?.words ?? null,
    pausedUntil: member.pause?.until ?? null,
    pausedBy: member.pause ? personId : null,
    leaveWords: member.leaveWords ?? null,
    limitsWords: member.limits ?? null,
    messageChannel: member.channel ?? "none",
    messageRhythm: member.rhythm ?? "never",
    changedAt: member.changedAt ?? joinedAt,
  });
  const relation = role === "member" ? "networkMember" : role;
  const actor: Actor = { personId, app: "portal", relation, basis: "grant", teamId: null };
  const ended = member.endedBy && member.changedAt ? { withdrawnAt: member.changedAt, withdrawnBy: member.endedBy } : {};
  for (const label of labels) giveGrant(story, { to: personId, label, at: joinedAt, days, way: "invitation", ...ended });
  tell(story, { by: actor, at: joinedAt, event: { kind: "member.joined" } });
  return actor;
}

export type NewAssigned = { workerId: PersonId; teamId: Id<"Team">; kind: AssignmentKind; at: Date; by?: Actor; endedAt?: Date };

/** A worker is assigned to the plan, with the labels that go with it. */
export function assign(story: Story, { workerId, teamId, kind, at, by, endedAt }: NewAssigned): Actor {
  const actor: Actor = { personId: workerId, app: "dashboard", relation: "assignedWorker", basis: "assignment", teamId };
  const assigner = by ?? actor;
  const id = assignmentIds(story.name(), at);
  story.rows.assignment.push({
    id,
    clientId: story.clientId,
    workerId,
    kind,
    fromDay: dayOf(at),
    untilDay: endedAt ? dayOf(endedAt) : null,
    endedAt: endedAt ?? null,
    createdBy: assigner.personId,
    createdAt: at,
  });
  for (const label of workerLabels) {
    giveGrant(story, { to: workerId, label, at, days: 365, by: assigner, way: "assignment", ...(endedAt ? { withdrawnAt: endedAt } : {}) });
  }
  tell(story, { by: assigner, at, event: { kind: "assignment.started", workerId }, itemId: id });
  if (endedAt) tell(story, { by: assigner, at: endedAt, event: { kind: "assignment.ended", workerId }, itemId: id });
  return actor;
}

const emergencyIds = derivedIds("EmergencyAccess");

/** Break-glass: a worker opens the plan for an hour, with a reason, and reads it. */
export function openEmergency(story: Story, { by, at, reason }: { by: Actor; at: Date; reason: string }): Id<"EmergencyAccess"> {
  const id = emergencyIds(story.name(), at);
  const endsAt = new Date(at.getTime() + hour);
  story.rows.emergencyAccess.push({ id, clientId: story.clientId, workerId: by.personId, reason, openedAt: at, endsAt });
  return id;
}
