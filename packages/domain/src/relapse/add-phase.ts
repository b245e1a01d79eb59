import { insertPhase } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NewPhase } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireFreeShape } from "./require-phase.ts";

/** The client writes how it gets harder, and what helps then. Theirs alone, until they share it. `Invalid`: a shape that is taken. */
export function addPhase(ctx: Context, permit: Permit<"relapse.addPhase">, { clientId: _, ...words }: NewPhase): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await requireFreeShape(tx, permit, { shape: words.shape, but: null });
    const after = await insertPhase(tx, permit, { ...words, at });
    return {
      item: { id: after.id },
      event: { kind: "relapse.phaseWritten" },
      place: { itemId: after.id },
      touched: [{ kind: "relapsePhase", goalId: null, before: null, after }],
    };
  });
}
