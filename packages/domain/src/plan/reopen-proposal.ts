import { decidingChange, readChange, restoreItem, type TrackedItem, updateProposal, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type ProposalReopening } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import type { Context } from "../context.ts";
import { placeOfProposal } from "./proposal-place.ts";
import { isOpenProposal, requireAnyProposal } from "./require-proposal.ts";

type Reopening = Permit<"proposal.reopen">;

/** As the history tells it: from what the yes had made of it back to what it was. */
function asPutBack({ itemKind, itemId, goalId, before, after, afterVersion }: TrackedItem): Touched {
  const row = { ...(before ?? after), id: itemId, version: afterVersion + 1 };
  return { kind: itemKind, goalId, before: { ...after, id: itemId, version: afterVersion }, after: row };
}

/** Puts back what the client's yes had changed. `Conflict` when somebody changed it since: then nothing is written. */
async function putBack(tx: Writer, permit: Reopening, { proposalId, at }: { proposalId: ProposalReopening["proposalId"]; at: Date }) {
  const changeId = await decidingChange(tx, permit, proposalId);
  const found = changeId ? await readChange(tx, permit, changeId) : null;
  const items = found?.items.filter(({ itemKind }) => itemKind !== "proposal") ?? [];
  for (const item of items) if (!(await restoreItem(tx, permit, { item, at }))) throw new Conflict("undo.changed");
  return items.map(asPutBack);
}

/**
 * The client thinks again. What was carried out stays as it is, unless the client puts it back too: nothing in the plan
 * changes in silence.
 */
export function reopenProposal(ctx: Context, permit: Reopening, { proposalId, carriedOut }: ProposalReopening): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireAnyProposal(tx, permit, proposalId);
    if (before.state === "withdrawn" || isOpenProposal(before)) throw new Conflict("already.there");
    const touched = carriedOut === "back" ? await putBack(tx, permit, { proposalId, at }) : [];
    const cleared = { decidedAt: null, decisionWords: null, reasonWords: null, laterOn: null, beforeWords: null };
    const after = await updateProposal(tx, permit, { before, set: { state: "waiting", ...cleared } });
    return {
      item: { id: proposalId },
      event: { kind: "proposal.reopened" },
      place: placeOfProposal(before),
      touched: [...touched, { kind: "proposal", goalId: before.goalId, before, after }],
    };
  });
}
