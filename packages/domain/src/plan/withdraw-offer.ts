import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { applyToStep } from "./apply-to-step.ts";

/** Who offered takes it back before the client decided. A step that came with the offer goes with it. */
export function withdrawOffer(ctx: Context, permit: Permit<"step.offer">, { stepId }: { stepId: Id<"Step"> }): Promise<Changed> {
  return applyToStep(ctx, permit, {
    stepId,
    ability: "withdrawOffer",
    outcome: ({ authorId }, at) => ({
      set: authorId === permit.actorId ? { removedAt: at } : { state: "open", doerId: null },
      event: { kind: "step.handedBack" },
    }),
  });
}
