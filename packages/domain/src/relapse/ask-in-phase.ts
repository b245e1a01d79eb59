import { insertRelapseRequest } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Invalid, type RelapseAsk } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { listDoers } from "../plan/require-doer.ts";
import { phaseReaders } from "./phase-readers.ts";
import { requirePhase } from "./require-phase.ts";

/**
 * The client asks somebody to do something in a phase. A request until that person says yes (`product.md`, rule 4). Only who
 * reads the phase can be asked, and nobody who rests: `Invalid` otherwise.
 */
export function askInPhase(ctx: Context, permit: Permit<"relapse.ask">, { phaseId, doerId, words }: RelapseAsk): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const phase = await requirePhase(tx, permit, phaseId);
    const readers = (await phaseReaders(ctx, tx, permit))(phase);
    const doers = await listDoers(tx, permit, today(ctx));
    if (!doers.has(doerId) || !readers.some(({ personId }) => personId === doerId)) throw new Invalid({ doerId: "choosePeople" });
    const after = await insertRelapseRequest(tx, permit, { phaseId, doerId, words, at });
    return {
      item: { id: after.id },
      event: { kind: "relapse.asked", doerId },
      place: { itemId: phaseId },
      touched: [{ kind: "relapseRequest", goalId: null, before: null, after }],
    };
  });
}
