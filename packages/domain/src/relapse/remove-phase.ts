import { updatePhase } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requirePhase } from "./require-phase.ts";

/** The client takes a phase away, and with it what was asked in it. Nobody reads it any more, the night neither. */
export function removePhase(
  ctx: Context,
  permit: Permit<"relapse.removePhase">,
  { phaseId }: { phaseId: Id<"RelapsePhase"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requirePhase(tx, permit, phaseId);
    const after = await updatePhase(tx, permit, { before, set: { removedAt: at, changedAt: at } });
    return {
      item: { id: phaseId },
      event: { kind: "relapse.phaseRemoved" },
      place: { itemId: phaseId, audience: "client" },
      touched: [{ kind: "relapsePhase", goalId: null, before, after }],
    };
  });
}
