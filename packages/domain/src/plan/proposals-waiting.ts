import { listProposals, listRespondedTo, nameOfPerson } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Moment, momentOf } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { mayRespond } from "./proposal-view.ts";
import { planReader } from "./reader-view.ts";

/** One thing that waits for the reader; `address` is the part after the address of the plan. */
export type ProposalWaiting = {
  kind: "proposalToDecide" | "proposalToAnswer";
  itemId: string;
  who: string;
  words: string;
  since: Moment;
  address: string;
};

/** For the client: what waits for their choice, and what they put off until today. For the others: what they said nothing to yet. */
export async function proposalsWaiting(ctx: Context, permit: Permit<"plan.read">): Promise<readonly ProposalWaiting[]> {
  const { read } = ctx.store;
  const reader = planReader(permit);
  const said = await listRespondedTo(read, permit);
  const day = today(ctx);
  const waiting: ProposalWaiting[] = [];
  for (const { proposal, goalWords } of await listProposals(read, permit)) {
    const { id, state, laterOn, proposerId, proposedAt } = proposal;
    const isDue = state === "waiting" || (state === "later" && laterOn !== null && laterOn <= day);
    const decides = permit.isClient && reader.mayWrite;
    if (!isDue || !(decides || (state === "waiting" && mayRespond(reader, proposal) && !said.has(id)))) continue;
    const since = state === "later" && laterOn !== null ? momentOf(laterOn, "00:00").getTime() : proposedAt.getTime();
    waiting.push({
      kind: decides ? "proposalToDecide" : "proposalToAnswer",
      itemId: id,
      who: await nameOfPerson(read, proposerId),
      words: proposal.words || (goalWords ?? ""),
      since,
      address: `proposal/${id}`,
    });
  }
  return waiting;
}
