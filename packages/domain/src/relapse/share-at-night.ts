import { updatePhase } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type NightChoice } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requirePhase } from "./require-phase.ts";

/** The client lets who works at night read a phase, or no longer. It holds from the next thing that the night reads. */
export function shareAtNight(ctx: Context, permit: Permit<"relapse.shareAtNight">, { phaseId, answer }: NightChoice): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const before = await requirePhase(tx, permit, phaseId);
    const atNight = answer === "yes";
    if (before.atNight === atNight) throw new Conflict("already.there");
    const after = await updatePhase(tx, permit, { before, set: { atNight } });
    return {
      item: { id: phaseId },
      event: { kind: "relapse.nightChosen", answer },
      place: { itemId: phaseId, audience: "client" },
      touched: [{ kind: "relapsePhase", goalId: null, before, after }],
    };
  });
}
