import type { Permit } from "@naast/policy";
import type { Changed, StepAnswer } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { applyToStep } from "./apply-to-step.ts";
import { answered } from "./place-answer.ts";

/** Who was asked says yes or no. A no opens the place again, with words if they gave any. */
export function answerStep(
  ctx: Context,
  permit: Permit<"step.answer">,
  { stepId, answer, words }: Omit<StepAnswer, "clientId">,
): Promise<Changed> {
  const set = answered({ personId: permit.actorId, answer, words });
  return applyToStep(ctx, permit, { stepId, ability: "answer", outcome: () => ({ set, event: { kind: "step.answered", answer } }) });
}
