import { insertRoundView, readOwnRoundView, type StoredRound, type StoredRoundView, updateRoundView, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, RoundViewWords } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { mergeWords } from "../merge-words.ts";
import { requireOpenRound } from "./require-view-round.ts";
import { sideOfReader } from "./round-people.ts";

type Writing = Permit<"threeViews.write">;
type Said = { round: StoredRound; words: string | null; version: number | null; at: Date };

async function saved(tx: Writer, permit: Writing, { round, words, version, at }: Said) {
  const roundId = round.id;
  const before = await readOwnRoundView(tx, permit, roundId);
  if (!before) return { before, after: await insertRoundView(tx, permit, { roundId, side: sideOfReader(permit), words, at }) };
  return { before, after: await rewritten(tx, permit, { before, round, words, version, at }) };
}

/** Who wrote on two devices gets both texts back. What was taken away begins anew. */
async function rewritten(
  tx: Writer,
  permit: Writing,
  { before, round, words, version, at }: Said & { before: StoredRoundView },
): Promise<StoredRoundView> {
  const set = { words, removedAt: null, changedAt: at };
  if (before.removedAt !== null) return updateRoundView(tx, permit, { before, set });
  const merged = await mergeWords(tx, permit, {
    kind: "roundView",
    goalId: round.goalId,
    current: before,
    currentBy: before.personId,
    version: version ?? 0,
    mine: { words },
    texts: ["words"],
  });
  return updateRoundView(tx, permit, { before, set: { ...set, words: merged.words } });
}

/**
 * Somebody says what they find desirable, or that they say nothing about it. From then on they read what the others said;
 * what they say can be changed until the round is closed, and an earlier text stays in the history.
 */
export function writeRoundView(
  ctx: Context,
  permit: Writing,
  { roundId, words, saysNothing, version }: Omit<RoundViewWords, "clientId">,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const round = await requireOpenRound(tx, permit, roundId);
    const { before, after } = await saved(tx, permit, { round, words: saysNothing ? null : words, version, at });
    const { goalId } = round;
    return {
      item: { id: after.id },
      event: { kind: "threeViews.written" },
      place: { goalId, itemId: roundId },
      touched: [{ kind: "roundView", goalId, before, after }],
    };
  });
}
