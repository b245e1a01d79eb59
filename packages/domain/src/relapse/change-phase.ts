import { updatePhase } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type PhaseChange, phaseTexts } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { mergeWords } from "../merge-words.ts";
import { requireFreeShape, requirePhase } from "./require-phase.ts";

/** The client changes a phase. Written on two devices at once: both texts come back (`Conflict`). `Invalid`: a shape that is taken. */
export function changePhase(
  ctx: Context,
  permit: Permit<"relapse.changePhase">,
  { clientId: _, phaseId, version, ...mine }: PhaseChange,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requirePhase(tx, permit, phaseId);
    await requireFreeShape(tx, permit, { shape: mine.shape, but: phaseId });
    const standing = { current: before, currentBy: permit.clientPersonId };
    const merged = await mergeWords(tx, permit, { kind: "relapsePhase", goalId: null, ...standing, version, mine, texts: phaseTexts });
    const after = await updatePhase(tx, permit, { before, set: { ...merged, changedAt: at } });
    return {
      item: { id: phaseId },
      event: { kind: "relapse.phaseWritten" },
      place: { itemId: phaseId },
      touched: [{ kind: "relapsePhase", goalId: null, before, after }],
    };
  });
}
