import { updateStep } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, StepChange } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { mergeWords } from "../merge-words.ts";
import { stepDone } from "./apply-to-step.ts";
import { requireStep } from "./require-step.ts";

/** What a step says and when it is, changed by the client or by who does it. Two texts at once both come back. */
export function changeStep(ctx: Context, permit: Permit<"step.change">, { stepId, version, ...sent }: StepChange): Promise<Changed> {
  const { what, onDay, whenWords } = sent;
  return change(ctx, permit, async (tx, at) => {
    const before = await requireStep(tx, permit, { stepId, ability: "change" });
    const merged = await mergeWords(tx, permit, {
      kind: "step",
      goalId: before.goalId,
      current: before,
      currentBy: before.changedBy,
      version,
      mine: { what, onDay, whenWords },
      texts: ["what", "whenWords"],
    });
    const after = await updateStep(tx, permit, { before, set: { ...merged, changedAt: at, changedBy: permit.actorId } });
    return stepDone({ before, after, event: { kind: "step.changed" } });
  });
}
