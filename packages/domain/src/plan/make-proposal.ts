import { insertProposal } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NewProposal } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { requireDoer } from "./require-doer.ts";
import { requireGoal } from "./require-goal.ts";

type Asked = Omit<NewProposal, "clientId" | "goalKind"> & { goalKind: NewProposal["goalKind"] | null };

/** Only what belongs to the kind of proposal: a new goal hangs under no goal, a step has a doer and a day. */
function asKept({ kind, goalId, words, goalKind, why, onDay, whenWords, doerId }: NewProposal): Asked {
  const bare = { kind, goalId, words, why, goalKind: null, onDay: null, whenWords: null, doerId: null };
  if (kind === "addGoal") return { ...bare, goalId: null, goalKind };
  return kind === "addStep" ? { ...bare, onDay, whenWords, doerId } : bare;
}

/** Somebody beside the client suggests a goal, a step or other words. It changes nothing: the client decides (B5). */
export function makeProposal(ctx: Context, permit: Permit<"proposal.make">, proposed: NewProposal): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const kept = asKept(proposed);
    const { goalId } = kept;
    if (goalId !== null) await requireGoal(tx, permit, goalId);
    await requireDoer(tx, permit, { doerId: kept.doerId, today: today(ctx) });
    const after = await insertProposal(tx, permit, { ...kept, at });
    return {
      item: { id: after.id },
      event: { kind: "proposal.made", proposal: kept.kind },
      place: { goalId, itemId: after.id, audience: goalId === null ? "clientAndActor" : "participants" },
      touched: [{ kind: "proposal", goalId, before: null, after }],
    };
  });
}
