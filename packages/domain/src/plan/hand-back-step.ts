import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { applyToStep } from "./apply-to-step.ts";

type Returned = { stepId: Id<"Step">; words: string | null };

/** Who said yes gives the step back, with or without words. The place is open again; nothing else happens. */
export function handBackStep(ctx: Context, permit: Permit<"step.handBack">, { stepId, words }: Returned): Promise<Changed> {
  return applyToStep(ctx, permit, {
    stepId,
    ability: "handBack",
    outcome: () => ({
      set: { state: "open", doerId: null, returnedBy: permit.actorId, returnWords: words },
      event: { kind: "step.handedBack" },
    }),
  });
}
