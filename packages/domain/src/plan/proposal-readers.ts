import { chosenReadersOf, listGrantedPeople, type Reader, readGoal, readMeeting, readPeople, type StoredProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, type Id, type Label, type PersonId, type ProposalKind, subjectOfProposal, type Visibility } from "@naast/vocabulary";
import { listDoers, listParticipating } from "./require-doer.ts";
import { requireSeenStep } from "./require-step.ts";

export type ProposalReaders = {
  /** Everybody beside the client who reads it today, who proposed it among them. */
  readers: readonly PersonId[];
  /** Those of them who can be asked what they think: who rests is asked nothing. */
  asked: readonly PersonId[];
  /** Whether who reads it can be told to every reader: not when the client ticked the readers one by one. */
  isPublic: boolean;
};

const newLabels: Partial<Record<ProposalKind, Label>> = { addGoal: "goals", addMeeting: "meetings", addPerson: "purpose" };

/** The kind of information that something new would become; null of a proposal that follows what it is about. */
export function labelOfNew(kind: ProposalKind): Label | null {
  return newLabels[kind] ?? null;
}

type Scope = { label: Label; visibilities: readonly (Visibility | null)[]; ticked: readonly PersonId[] };

/** Of something new: whom the client lets read it; nobody before that. */
async function scopeOfNew(
  read: Reader,
  permit: Permit,
  { id, visibility, label }: StoredProposal & { label: Label },
): Promise<Scope | null> {
  return visibility === "me" ? null : { label, visibilities: [visibility], ticked: await chosenReadersOf(read, permit, id) };
}

async function scopeOfGoal(read: Reader, permit: Permit, { goalId, stepId }: Pick<StoredProposal, "stepId"> & { goalId: Id<"Goal"> }) {
  const goal = await readGoal(read, permit, goalId);
  if (!goal) return null;
  const step = stepId === null ? null : await requireSeenStep(read, permit, stepId);
  return { label: "goals" as const, visibilities: [goal.visibility, step?.visibility ?? null], ticked: goal.readerIds };
}

/** What one has to see to see the proposal; null when it is between the client and who proposed it. */
async function scopeOf(read: Reader, permit: Permit, proposal: StoredProposal): Promise<Scope | null> {
  const { goalId, stepId, meetingId, kind } = proposal;
  const label = labelOfNew(kind);
  if (label !== null) return scopeOfNew(read, permit, { ...proposal, label });
  if (kind === "changePurpose") return { label: "purpose", visibilities: [], ticked: [] };
  if (goalId !== null) return scopeOfGoal(read, permit, { goalId, stepId });
  if (subjectOfProposal(kind) !== "meeting" || meetingId === null) return null;
  const meeting = await readMeeting(read, permit, meetingId);
  return meeting && { label: "meetings", visibilities: [meeting.visibility], ticked: await chosenReadersOf(read, permit, meetingId) };
}

/** Who reads a proposal today: the same people as read what it is about, and who made it. */
export async function readersOfProposal(
  read: Reader,
  permit: Permit,
  { proposal, today }: { proposal: StoredProposal; today: Day },
): Promise<ProposalReaders> {
  const { proposerId } = proposal;
  const scope = await scopeOf(read, permit, proposal);
  const taking = await listParticipating(read, permit, today);
  const doers = await listDoers(read, permit, today);
  const granted = scope ? await listGrantedPeople(read, permit, { label: scope.label, today }) : new Set<PersonId>();
  const workers = new Set((await readPeople(read, permit)).workers.map(({ personId }) => personId));
  const includes = (id: PersonId) => (visibility: Visibility | null) =>
    visibility === null ||
    visibility === "everyone" ||
    (visibility === "workers" && workers.has(id)) ||
    (visibility === "chosen" && scope?.ticked.includes(id) === true);
  const sees = (id: PersonId) => scope !== null && granted.has(id) && scope.visibilities.every(includes(id));
  const readers = [...taking].filter((id) => id !== permit.clientPersonId && (id === proposerId || sees(id)));
  const asked = readers.filter((id) => id !== proposerId && doers.has(id));
  return { readers, asked, isPublic: scope !== null && !scope.visibilities.includes("chosen") };
}
