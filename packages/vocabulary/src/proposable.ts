import { type GoalKind, goalKinds } from "./goal.ts";
import { type MemberRole, memberRoles } from "./network.ts";
import type { PlanView } from "./plan.ts";
import { aboutField, moveOfProposal, type ProposalKind, subjectOfProposal } from "./proposal-kind.ts";

/** Kinds of which the proposer writes how it would be worded. */
export const wordedProposalKinds = [
  "addGoal",
  "changeGoal",
  "addStep",
  "changeStep",
  "changePurpose",
  "addMeeting",
  "changeMeeting",
  "addPerson",
] as const satisfies readonly ProposalKind[];
export type WordedProposalKind = (typeof wordedProposalKinds)[number];

function wordedOf(kind: ProposalKind): WordedProposalKind | null {
  return wordedProposalKinds.find((one) => one === kind) ?? null;
}

type Plan = Pick<PlanView, "goals" | "meetings" | "people" | "purpose">;
export type ProposalOption = { value: string; label: string };
export type ProposedAbout = { field: "goalId" | "stepId" | "meetingId" | "aboutPersonId"; options: readonly ProposalOption[] };

const optionsOf: Readonly<Record<ProposedAbout["field"], (plan: Plan) => readonly ProposalOption[]>> = {
  goalId: ({ goals }) => goals.map(({ id, words }) => ({ value: id, label: words })),
  stepId: ({ goals }) =>
    goals.flatMap(({ steps }) =>
      steps.filter(({ state }) => state !== "done" && state !== "stopped").map(({ id, what }) => ({ value: id, label: what })),
    ),
  meetingId: ({ meetings }) => meetings.map(({ id, title }) => ({ value: id, label: title })),
  aboutPersonId: ({ people }) =>
    people
      .filter(({ relation, takesPart }) => takesPart && relation !== "client" && relation !== "worker")
      .map(({ personId, name }) => ({ value: personId, label: name })),
};

/** What a proposal of this kind can be about in this plan; null when it is about something new, or the purpose. */
function proposedAbout(kind: ProposalKind, plan: Plan): ProposedAbout | null {
  const field = aboutField(kind);
  return field && { field, options: optionsOf[field](plan) };
}

/** Nothing can be proposed about what is not there. */
export function isProposable(kind: ProposalKind, plan: Plan): boolean {
  if (kind === "changePurpose") return plan.purpose !== null;
  const about = proposedAbout(kind, plan);
  return about === null || about.options.length > 0;
}

export type ProposedMoment = { isUntil: boolean; mayStayEmpty: boolean; hasWhenWords: boolean; hasPlace: boolean };

/** The day that goes with a kind, and what stands beside it; null for what has no day. */
function proposedMoment(kind: ProposalKind): ProposedMoment | null {
  const subject = subjectOfProposal(kind);
  const isUntil = moveOfProposal(kind) === "pause";
  const isDated = moveOfProposal(kind) !== "end" && (subject === "step" || subject === "meeting" || kind === "pausePerson");
  if (!isDated) return null;
  return {
    isUntil,
    mayStayEmpty: subject === "step" || kind === "changeMeeting",
    hasWhenWords: subject === "step" && !isUntil,
    hasPlace: subject === "meeting" && !isUntil,
  };
}

/** What the form of one kind asks, and no more. Null: that is not asked. */
export type ProposalFields = {
  about: ProposedAbout | null;
  worded: WordedProposalKind | null;
  goalKinds: readonly GoalKind[] | null;
  roles: readonly MemberRole[] | null;
  hasDoer: boolean;
  moment: ProposedMoment | null;
  /** What the proposer has to know first when it is about a person. */
  note: "personNote" | "personEndNote" | null;
};

/** A kind of one's own is the client's to name. */
const proposableGoalKinds = goalKinds.filter((kind) => kind !== "own");

export function fieldsOfProposal(kind: ProposalKind, plan: Plan): ProposalFields {
  return {
    about: proposedAbout(kind, plan),
    worded: wordedOf(kind),
    goalKinds: kind === "addGoal" ? proposableGoalKinds : null,
    roles: kind === "changePerson" ? memberRoles : null,
    hasDoer: kind === "addStep",
    moment: proposedMoment(kind),
    note: subjectOfProposal(kind) === "person" ? (kind === "addPerson" ? "personNote" : "personEndNote") : null,
  };
}
