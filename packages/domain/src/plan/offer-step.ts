import { insertStep } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type NewOffer, newId } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { applyToStep, stepDone } from "./apply-to-step.ts";
import { requireGoal } from "./require-goal.ts";

/** "I can do this": of an open step, or of a new one. It waits for the client. */
export function offerStep(ctx: Context, permit: Permit<"step.offer">, offer: NewOffer): Promise<Changed> {
  const doerId = permit.actorId;
  if (offer.stepId !== undefined) {
    return applyToStep(ctx, permit, {
      stepId: offer.stepId,
      ability: "offer",
      outcome: () => ({ set: { state: "offered", doerId, returnedBy: null, returnWords: null }, event: { kind: "step.offered" } }),
    });
  }
  const { goalId, what, onDay, whenWords } = offer;
  return change(ctx, permit, async (tx, at) => {
    await requireGoal(tx, permit, goalId);
    const step = { id: newId("Step"), goalId, what, onDay, whenWords, state: "offered" as const, doerId, authorId: doerId, at };
    const after = await insertStep(tx, permit, step);
    return stepDone({ before: null, after, event: { kind: "step.offered" } });
  });
}
