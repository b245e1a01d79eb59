import type { Permit } from "@naast/policy";
import type { Changed, StepAnswer } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { applyToStep } from "./apply-to-step.ts";

/** Who was asked says yes or no. A no opens the place again, with words if they gave any. */
export function answerStep(
  ctx: Context,
  permit: Permit<"step.answer">,
  { stepId, answer, words }: Omit<StepAnswer, "clientId">,
): Promise<Changed> {
  return applyToStep(ctx, permit, {
    stepId,
    ability: "answer",
    outcome: () => ({
      set:
        answer === "yes"
          ? { state: "accepted", returnedBy: null, returnWords: null }
          : { state: "open", doerId: null, returnedBy: permit.actorId, returnWords: words },
      event: { kind: "step.answered", answer },
    }),
  });
}
