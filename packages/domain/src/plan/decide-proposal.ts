import { type StoredProposal, updateProposal, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, ProposalAnswer } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import { type Context, today } from "../context.ts";
import { type CarriedOut, carryOutProposal } from "./carry-out-proposal.ts";
import { requireDecides } from "./decides-proposal.ts";
import { requireProposal } from "./require-proposal.ts";

type Decided = Pick<StoredProposal, "state" | "decisionWords" | "laterOn">;

/** What is kept of the answer: a day only with "later", words always, if the client gave any. */
function decided({ decision, words, laterOn }: ProposalAnswer): Decided {
  return { state: decision, decisionWords: words, laterOn: decision === "later" ? laterOn : null };
}

async function carriedOut(tx: Writer, permit: Permit<"proposal.decide">, carried: CarriedOut & { decision: ProposalAnswer["decision"] }) {
  const touched: Touched[] = [];
  if (carried.decision === "yes" || carried.decision === "changed") touched.push(await carryOutProposal(tx, permit, carried));
  return touched;
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
    const made = await carriedOut(tx, permit, { decision, proposal: before, words, today: today(ctx), at });
    const after = await updateProposal(tx, permit, { before, set: { ...decided(answer), decidedAt: at } });
    const goalId = made[0]?.goalId ?? before.goalId;
    return {
      item: { id: proposalId },
      event: { kind: "proposal.decided", decision },
      place: { goalId, itemId: proposalId, audience: goalId === null ? "clientAndActor" : "participants" },
      touched: [...made, { kind: "proposal", goalId: before.goalId, before, after }],
    };
  });
}
