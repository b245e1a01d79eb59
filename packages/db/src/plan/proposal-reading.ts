import type { Permit } from "@naast/policy";
import type { ClientId } from "@naast/vocabulary";
import { and, asc, eq, inArray, isNotNull, isNull, or, type Placeholder, type SQL } from "drizzle-orm";
import { isSeen, isShown, isStepSeen, type SeenValues, visibilityValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";
import type { Tables } from "../tables.ts";

/** The labels as values; an empty word matches no client. */
export type ProposalValues = SeenValues & {
  clientId: ClientId;
  clientReads: ClientId | "";
  goalsOf: ClientId | "";
  meetingsOf: ClientId | "";
  purposeOf: ClientId | "";
};

export function proposalValues(permit: Permit): ProposalValues {
  const { clientId, isClient, sees } = permit;
  const given = (label: "goals" | "meetings" | "purpose") => (sees.labels.includes(label) ? clientId : "");
  return {
    ...visibilityValues(permit),
    clientId,
    clientReads: isClient ? clientId : "",
    goalsOf: given("goals"),
    meetingsOf: given("meetings"),
    purposeOf: given("purpose"),
  };
}

/** The plan where each label was given, as values of a prepared read. */
type Labels = Readonly<Record<"goals" | "meetings" | "purpose", Placeholder<string, string>>>;

/** Of something new the client says who reads it: label and visibility together, as of every item. Nobody beside the proposer before that. */
export function isShownByClient(read: Reader, given: Given<SeenValues>, { goals, meetings, purpose }: Labels): SQL | undefined {
  const { proposal } = read.tables;
  const labelled = or(
    and(eq(proposal.kind, "addGoal"), eq(proposal.clientId, goals)),
    and(eq(proposal.kind, "addMeeting"), eq(proposal.clientId, meetings)),
    and(eq(proposal.kind, "addPerson"), eq(proposal.clientId, purpose)),
  );
  return and(labelled, isSeen(read, proposal, given));
}

/** Of a person only the client and who proposed it read, of something new whom the client asks; the rest follows what it is about. */
function isProposalSeen(read: Reader, tables: Tables, given: Given<ProposalValues>): SQL | undefined {
  const { goal, meeting, proposal, step } = tables;
  return or(
    eq(proposal.proposerId, given.reader),
    eq(proposal.clientId, given.clientReads),
    isShownByClient(read, given, { goals: given.goalsOf, meetings: given.meetingsOf, purpose: given.purposeOf }),
    and(isNotNull(goal.id), or(isNull(proposal.stepId), isNotNull(step.id))),
    isNotNull(meeting.id),
    and(eq(proposal.kind, "changePurpose"), eq(proposal.clientId, given.purposeOf)),
  );
}

/** A proposal with how the goal, step or meeting that it is about is worded now, as far as that is seen. */
function proposalRows(read: Reader, tables: Tables, { given, where }: { given: Given<ProposalValues>; where?: SQL | undefined }) {
  const { goal, meeting, proposal, step } = tables;
  const onGoal = and(eq(goal.clientId, given.goalsOf), isShown(read, goal, given));
  const onMeeting = and(eq(meeting.clientId, given.meetingsOf), isShown(read, meeting, given));
  return read
    .select({
      proposal,
      goalWords: goal.words,
      stepWords: step.what,
      meetingTitle: meeting.title,
      meetingStartsAt: meeting.startsAt,
    })
    .from(proposal)
    .leftJoin(goal, and(eq(goal.id, proposal.goalId), onGoal))
    .leftJoin(step, and(eq(step.id, proposal.stepId), eq(step.goalId, goal.id), isNull(step.removedAt), isStepSeen(step, given)))
    .leftJoin(meeting, and(eq(meeting.id, proposal.meetingId), onMeeting))
    .where(and(eq(proposal.clientId, given.clientId), isNull(proposal.removedAt), where, isProposalSeen(read, tables, given)))
    .orderBy(asc(proposal.proposedAt), asc(proposal.id));
}

const waiting = preparedRead((read, tables, given: Given<ProposalValues>) =>
  proposalRows(read, tables, { given, where: inArray(tables.proposal.state, ["waiting", "later"]) }),
);
const all = preparedRead((read, tables, given: Given<ProposalValues>) => proposalRows(read, tables, { given }));

export type SeenProposal = Awaited<ReturnType<typeof waiting>>[number];

/** What waits for the client's choice, as far as the permit sees it. */
export function listWaiting(read: Reader, permit: Permit): Promise<readonly SeenProposal[]> {
  return waiting(read, proposalValues(permit));
}

/** Every proposal that the permit sees, decided and taken back ones too. */
export function listProposals(read: Reader, permit: Permit): Promise<readonly SeenProposal[]> {
  return all(read, proposalValues(permit));
}
