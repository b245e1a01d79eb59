import { insertOwnView, readOwnViewOn, type StoredOwnView, updateOwnView, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, OwnViewWords } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { mergeWords } from "../merge-words.ts";
import { requireGoal } from "./require-goal.ts";

type Writing = Permit<"ownView.write">;

type Rewriting = { before: StoredOwnView; words: string; version: number | null; at: Date };

/** Somebody who wrote on two devices gets both texts back. A view that was removed begins anew. */
async function rewritten(tx: Writer, permit: Writing, { before, words, version, at }: Rewriting): Promise<StoredOwnView> {
  if (before.removedAt !== null) return updateOwnView(tx, permit, { before, words, removedAt: null, at });
  const merged = await mergeWords(tx, permit, {
    kind: "ownView",
    goalId: before.goalId,
    current: before,
    currentBy: before.personId,
    version: version ?? 0,
    mine: { words },
    texts: ["words"],
  });
  return updateOwnView(tx, permit, { before, words: merged.words, removedAt: null, at });
}

/** How somebody beside the client sees a goal: one view per person, next to the client's words and never over them. */
export function writeOwnView(ctx: Context, permit: Writing, { goalId, words, version }: OwnViewWords): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await requireGoal(tx, permit, goalId);
    const before = await readOwnViewOn(tx, permit, goalId);
    const after = before
      ? await rewritten(tx, permit, { before, words, version, at })
      : await insertOwnView(tx, permit, { goalId, words, at });
    return {
      item: { id: after.id },
      event: { kind: "ownView.written" },
      place: { goalId, itemId: after.id },
      touched: [{ kind: "ownView", goalId, before, after }],
    };
  });
}
