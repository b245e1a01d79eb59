import { wordLimit } from "./words.ts";

/** What may be proposed: to add, change, pause or end something. A purpose is never without words, so it is changed only. */
export const proposalKinds = [
  "addGoal",
  "changeGoal",
  "pauseGoal",
  "endGoal",
  "addStep",
  "changeStep",
  "pauseStep",
  "endStep",
  "changePurpose",
  "addMeeting",
  "changeMeeting",
  "pauseMeeting",
  "endMeeting",
  "addPerson",
  "changePerson",
  "pausePerson",
  "endPerson",
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** What a proposal is about. */
export const proposalSubjects = ["goal", "step", "purpose", "meeting", "person"] as const;
export type ProposalSubject = (typeof proposalSubjects)[number];
/** What it asks to do with it. */
export const proposalMoves = ["add", "change", "pause", "end"] as const;
export type ProposalMove = (typeof proposalMoves)[number];

export function subjectOfProposal(kind: ProposalKind): ProposalSubject {
  return proposalSubjects.find((subject) => kind.toLowerCase().endsWith(subject)) ?? "goal";
}

export function moveOfProposal(kind: ProposalKind): ProposalMove {
  return proposalMoves.find((move) => kind.startsWith(move)) ?? "change";
}

/** How the new thing is worded belongs to the proposal; a pause, an end and another role need no words. */
export function isWorded(kind: ProposalKind): boolean {
  const move = moveOfProposal(kind);
  return (move === "add" || move === "change") && kind !== "changePerson";
}

/** Of these nothing is in the plan yet that others could read: between the client and who proposed it, until the client asks others too. */
const newThings: readonly ProposalKind[] = ["addGoal", "addMeeting", "addPerson"];

/** Whether the client says of this proposal itself who reads it; any other follows what it is about. */
export function hasOwnReaders(kind: ProposalKind): boolean {
  return newThings.includes(kind);
}

type Filled = {
  kind: ProposalKind;
  goalId: string | null;
  stepId: string | null;
  meetingId: string | null;
  aboutPersonId: string | null;
  memberRole: string | null;
  words: string | null;
  onDay: string | null;
  atTime: string | null;
};

const limits: Partial<Record<ProposalKind, number>> = {
  addStep: wordLimit.short,
  changeStep: wordLimit.short,
  addMeeting: wordLimit.short,
  changeMeeting: wordLimit.short,
  addPerson: wordLimit.label,
};
/** A moment comes with these. */
const needsDay: readonly ProposalKind[] = ["addMeeting", "pauseMeeting", "pausePerson"];

/** How long the words of this kind may be. */
export function proposalLimit(kind: ProposalKind): number {
  return limits[kind] ?? wordLimit.sentence;
}

/** The field that says which goal, step, meeting or person it is about; null when it is about something new or the purpose. */
export function aboutField(kind: ProposalKind): "goalId" | "stepId" | "meetingId" | "aboutPersonId" | null {
  const subject = subjectOfProposal(kind);
  if (subject === "purpose") return null;
  if (moveOfProposal(kind) === "add") return subject === "step" ? "goalId" : null;
  return ({ goal: "goalId", step: "stepId", meeting: "meetingId", person: "aboutPersonId" } as const)[subject];
}

const messages = { goalId: "chooseGoal", stepId: "choose", meetingId: "choose", aboutPersonId: "choosePeople" } as const;

type Lack = { field: string; message: string; isLacking: (proposal: Filled) => boolean };

const lacks: readonly Lack[] = [
  ...(["goalId", "stepId", "meetingId", "aboutPersonId"] as const).map((field) => ({
    field,
    message: messages[field],
    isLacking: (proposal: Filled) => aboutField(proposal.kind) === field && proposal[field] === null,
  })),
  { field: "words", message: "writeSomething", isLacking: ({ kind, words }) => isWorded(kind) && words === null },
  { field: "words", message: "tooLong", isLacking: ({ kind, words }) => (words ?? "").length > proposalLimit(kind) },
  { field: "onDay", message: "chooseDay", isLacking: ({ kind, onDay }) => needsDay.includes(kind) && onDay === null },
  { field: "atTime", message: "choose", isLacking: ({ kind, atTime }) => kind === "addMeeting" && atTime === null },
  { field: "memberRole", message: "choose", isLacking: ({ kind, memberRole }) => kind === "changePerson" && memberRole === null },
];

/** What a proposal of its kind still lacks, field by field, each with what to do. */
export function lacksInProposal(proposal: Filled): Readonly<Record<string, string>> {
  return Object.fromEntries(lacks.filter(({ isLacking }) => isLacking(proposal)).map(({ field, message }) => [field, message]));
}
