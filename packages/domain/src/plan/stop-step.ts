import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { applyToStep } from "./apply-to-step.ts";

/** The client stops a step. It stays to be read, and can be taken up again. */
export function stopStep(ctx: Context, permit: Permit<"step.stop">, { stepId }: { stepId: Id<"Step"> }): Promise<Changed> {
  return applyToStep(ctx, permit, {
    stepId,
    ability: "stop",
    outcome: () => ({ set: { state: "stopped" }, event: { kind: "step.stopped" } }),
  });
}
