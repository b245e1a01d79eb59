import type { Permit } from "@naast/policy";
import type { AlsoWaiting, PlanView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { meetingsWaiting } from "../meeting/meetings-waiting.ts";
import { relapseWaiting } from "../relapse/relapse-waiting.ts";
import { proposalsWaiting } from "./proposals-waiting.ts";

/** What asks for a word of the reader and is no choice of the client: meetings that lie ahead, proposals they said nothing to, requests for when it gets harder. */
export async function alsoWaiting(ctx: Context, permit: Permit<"plan.read">, { proposals }: PlanView): Promise<readonly AlsoWaiting[]> {
  const meetings = await meetingsWaiting(ctx.store.read, permit, ctx.clock.now());
  const asked = (await proposalsWaiting(ctx, permit)).flatMap(({ kind, who: _, address, ...waiting }): readonly AlsoWaiting[] => {
    const proposal = proposals.find(({ id }) => id === waiting.itemId);
    return kind === "proposalToAnswer" && proposal ? [{ ...waiting, kind, personId: proposal.proposerId, address: `/${address}` }] : [];
  });
  return [...meetings, ...asked, ...(await relapseWaiting(ctx, permit))].toSorted((a, b) => a.since - b.since);
}
