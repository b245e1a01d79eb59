import { type StoredProposal, updateProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, ProposalAnswer } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import { type Context, today } from "../context.ts";
import { carryOutProposal } from "./carry-out-proposal.ts";
import { requireDecides } from "./decides-proposal.ts";
import { wordsNow } from "./proposal-about.ts";
import { placeOfProposal } from "./proposal-place.ts";
import { requireProposal } from "./require-proposal.ts";

type Decided = Pick<StoredProposal, "state" | "decisionWords" | "reasonWords" | "laterOn">;

/** What is kept of the answer: a day only with "later", words always, if the client gave any. */
function decided({ decision, words, reason, laterOn }: ProposalAnswer): Decided {
  return { state: decision, decisionWords: words, reasonWords: reason, laterOn: decision === "later" ? laterOn : null };
}

/**
 * The client decides: yes, yes in other words, later, no. What follows from a yes happens in the same change, so that
 * taking the answer back takes all of it back.
 */
export function decideProposal(ctx: Context, permit: Permit<"proposal.decide">, answer: ProposalAnswer): Promise<Changed> {
  const { proposalId, decision } = answer;
  return change(ctx, permit, async (tx, at) => {
    const before = await requireProposal(tx, permit, proposalId);
    requireDecides(permit, before, decision);
    const words = (decision === "changed" ? answer.words : null) ?? before.words;
    const beforeWords = decision === "yes" || decision === "changed" ? await wordsNow(tx, permit, before) : null;
    const { touched, also = [] } = await carryOutProposal(tx, permit, { decision, proposal: before, words, today: today(ctx), at });
    const after = await updateProposal(tx, permit, { before, set: { ...decided(answer), beforeWords, decidedAt: at } });
    return {
      item: { id: proposalId },
      event: { kind: "proposal.decided", decision },
      place: placeAfter(before, touched),
      touched: [...touched, { kind: "proposal", goalId: before.goalId, before, after }],
      also,
    };
  });
}

/** A goal that came of it is what the decision is about from now on. */
function placeAfter(before: StoredProposal, [made]: readonly Touched[]) {
  const place = placeOfProposal(before);
  return before.kind === "addGoal" && made ? { ...place, goalId: made.goalId, audience: "participants" as const } : place;
}
