import type { Permit } from "@naast/policy";
import type { Changed, Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { applyToStep } from "./apply-to-step.ts";

/** It is done, says who did it, or the client. */
export function finishStep(ctx: Context, permit: Permit<"step.finish">, { stepId }: { stepId: Id<"Step"> }): Promise<Changed> {
  return applyToStep(ctx, permit, {
    stepId,
    ability: "finish",
    outcome: (_step, at) => ({ set: { state: "done", doneAt: at }, event: { kind: "step.finished" } }),
  });
}
