import { listProposals, listRespondedTo, nameOfPerson, type StoredProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, type Moment, momentOf } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import type { PlanReader } from "./goal-view.ts";
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

type Kind = ProposalWaiting["kind"];
type Asked = { proposal: StoredProposal; reader: PlanReader; said: ReadonlySet<string>; day: Day };

/** Why a proposal waits for this reader; null when it does not. */
function waitsFor({ proposal, reader, said, day }: Asked): Kind | null {
  const { id, state, laterOn } = proposal;
  const isDue = state === "waiting" || (state === "later" && laterOn !== null && laterOn <= day);
  if (reader.permit.isClient) return isDue && reader.mayWrite ? "proposalToDecide" : null;
  return state === "waiting" && mayRespond(reader, proposal) && !said.has(id) ? "proposalToAnswer" : null;
}

/** Since it was proposed, or since the day to which the client put it off. */
function sinceOf({ state, laterOn, proposedAt }: StoredProposal): Moment {
  return state === "later" && laterOn !== null ? momentOf(laterOn, "00:00").getTime() : proposedAt.getTime();
}

/** For the client: what waits for their choice, and what they put off until today. For the others: what they said nothing to yet. */
export async function proposalsWaiting(ctx: Context, permit: Permit<"plan.read">): Promise<readonly ProposalWaiting[]> {
  const { read } = ctx.store;
  const asked = { reader: planReader(permit), said: await listRespondedTo(read, permit), day: today(ctx) };
  const waiting: ProposalWaiting[] = [];
  for (const { proposal, goalWords } of await listProposals(read, permit)) {
    const kind = waitsFor({ ...asked, proposal });
    if (kind === null) continue;
    const who = await nameOfPerson(read, proposal.proposerId);
    const words = proposal.words || (goalWords ?? "");
    waiting.push({ kind, itemId: proposal.id, who, words, since: sinceOf(proposal), address: `proposal/${proposal.id}` });
  }
  return waiting;
}
