import { insertStep } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type NewStep, newId } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { stepDone } from "./apply-to-step.ts";
import { placeEvent, placeStep } from "./place-step.ts";
import { requireDoer } from "./require-doer.ts";
import { requireGoal } from "./require-goal.ts";

/** The client adds a step: open, their own, or a request to somebody who takes part. */
export function addStep(ctx: Context, permit: Permit<"step.add">, { goalId, what, onDay, whenWords, doerId }: NewStep): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await requireGoal(tx, permit, goalId);
    await requireDoer(tx, permit, { doerId, today: today(ctx) });
    const place = placeStep(permit, doerId);
    const step = { id: newId("Step"), goalId, what, onDay, whenWords, ...place, authorId: permit.actorId, at };
    const after = await insertStep(tx, permit, step);
    return stepDone({ before: null, after, event: placeEvent(place, { kind: "step.added" }) });
  });
}
