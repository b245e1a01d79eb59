import type { StoredProposal, Writer } from "@naast/db";
import { Invalid, moveOfProposal, type ProposalDecision, type ProposalSubject, proposalLimit, subjectOfProposal } from "@naast/vocabulary";
import type { CarriedOut, CarryOut, Deciding, Outcome } from "./carry-out.ts";
import { carryOutGoal } from "./carry-out-goal.ts";
import { carryOutMeeting } from "./carry-out-meeting.ts";
import { carryOutPerson } from "./carry-out-person.ts";
import { carryOutPurpose } from "./carry-out-purpose.ts";
import { carryOutStep } from "./carry-out-step.ts";

const bySubject: Readonly<Record<ProposalSubject, CarryOut>> = {
  goal: carryOutGoal,
  step: carryOutStep,
  purpose: carryOutPurpose,
  meeting: carryOutMeeting,
  person: carryOutPerson,
};

/** Something that is new or worded anew is carried out in the client's words too; any other move in words of their own is not. */
function isCarriedOut({ kind }: StoredProposal, decision: ProposalDecision): boolean {
  if (decision === "yes") return true;
  const move = moveOfProposal(kind);
  return decision === "changed" && (move === "add" || move === "change") && kind !== "changePerson";
}

/** Does what was proposed, because the client said so. */
export async function carryOutProposal(
  tx: Writer,
  permit: Deciding,
  { decision, ...carried }: CarriedOut & { decision: ProposalDecision },
): Promise<Outcome> {
  const { proposal, words } = carried;
  if (!isCarriedOut(proposal, decision)) return { touched: [] };
  if (words.length > proposalLimit(proposal.kind)) throw new Invalid({ words: "tooLong" });
  return bySubject[subjectOfProposal(proposal.kind)](tx, permit, carried);
}
