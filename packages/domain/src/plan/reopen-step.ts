import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { applyToStep } from "./apply-to-step.ts";

/** The client takes a step up again: their own at once, anybody else's as an open place, because a yes was for then. */
export function reopenStep(ctx: Context, permit: Permit<"step.reopen">, { stepId }: { stepId: Id<"Step"> }): Promise<Changed> {
  return applyToStep(ctx, permit, {
    stepId,
    ability: "reopen",
    outcome: ({ doerId }) => ({
      set: doerId === permit.clientPersonId ? { state: "accepted", doneAt: null } : { state: "open", doerId: null, doneAt: null },
      event: { kind: "step.reopened" },
    }),
  });
}
