import type { Permit } from "@naast/policy";
import { type Id, NotFound, type PlanView, type ProposalView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { loadPlan } from "./load-plan.ts";

/** One proposal that waits, beside the plan it is about. */
export async function readProposal(
  ctx: Context,
  permit: Permit<"plan.read">,
  proposalId: Id<"Proposal">,
): Promise<{ proposal: ProposalView; plan: PlanView }> {
  const plan = await loadPlan(ctx, permit, { events: 0 });
  const proposal = plan.proposals.find(({ id }) => id === proposalId);
  if (!proposal) throw new NotFound();
  return { proposal, plan };
}
