import type { SeenPlan, StoredProposal } from "@naast/db";
import { abilities } from "@naast/policy";
import { hasOwnReaders, type PersonId, type PlanView, type ProposalView, subjectOfProposal } from "@naast/vocabulary";
import { decidesProposal } from "./decides-proposal.ts";
import type { PlanReader } from "./goal-view.ts";
import { isOpenProposal } from "./require-proposal.ts";

type Row = SeenPlan["proposals"][number];
/** How things are called now that a proposal can be about and that stand in no goal. */
export type NamesNow = { purposeWords: string | null; nameOf: (personId: PersonId) => string | null };

export function proposalNames({ purpose, people }: Pick<PlanView, "purpose" | "people">): NamesNow {
  const nameOf = (id: PersonId) => people.find(({ personId }) => personId === id)?.name ?? null;
  return { purposeWords: purpose?.words ?? null, nameOf };
}

function wordsNow({ proposal, goalWords, stepWords, meetingTitle }: Row, { purposeWords, nameOf }: NamesNow): string | null {
  const { kind, stepId, aboutPersonId } = proposal;
  if (kind === "changePurpose") return purposeWords;
  if (kind.startsWith("add")) return null;
  if (aboutPersonId !== null) return nameOf(aboutPersonId);
  return stepId === null ? (goalWords ?? meetingTitle) : stepWords;
}

/** After a yes: how it was worded before. Only for who sees what it is about. */
function shownWords(row: Row, names: NamesNow): string | null {
  const now = wordsNow(row, names);
  const { beforeWords } = row.proposal;
  return now === null || isOpenProposal(row.proposal) ? now : (beforeWords ?? now);
}

/** Who proposed it has said what they think; the client decides. */
export function mayRespond({ permit, mayWrite }: PlanReader, proposal: StoredProposal): boolean {
  const { proposerId } = proposal;
  const may = mayWrite && abilities(permit.facts).includes("proposal.respond");
  return may && !permit.isClient && isOpenProposal(proposal) && proposerId !== permit.actorId;
}

export function proposalView(row: Row, reader: PlanReader, names: NamesNow): ProposalView {
  const { proposal, goalWords } = row;
  const { permit, mayWrite } = reader;
  const open = isOpenProposal(proposal);
  const { id, kind, goalId, stepId, meetingId, aboutPersonId, memberRole, words, goalKind, why, onDay, atTime, whenWords, place } =
    proposal;
  const { doerId, proposerId, state, decisionWords, reasonWords, laterOn } = proposal;
  return {
    id,
    kind,
    setId: proposal.setId ?? id,
    goalId,
    stepId,
    meetingId,
    aboutPersonId,
    memberRole,
    goalWords: subjectOfProposal(kind) === "meeting" ? null : goalWords,
    nowWords: shownWords(row, names),
    words,
    goalKind,
    why,
    onDay,
    atTime,
    whenWords,
    place,
    doerId,
    proposerId,
    proposedAt: proposal.proposedAt.getTime(),
    visibility: hasOwnReaders(kind) ? proposal.visibility : null,
    state,
    decidedAt: proposal.decidedAt?.getTime() ?? null,
    decisionWords,
    reasonWords,
    laterOn,
    mayWithdraw: mayWrite && open && proposerId === permit.actorId,
    mayDecide: mayWrite && open && decidesProposal(permit, proposal),
    mayRespond: mayRespond(reader, proposal),
  };
}
