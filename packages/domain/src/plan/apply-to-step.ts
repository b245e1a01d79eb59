import { type StoredStep, updateStep } from "@naast/db";
import type { ClientAction, Permit } from "@naast/policy";
import type { Changed, PlanEvent } from "@naast/vocabulary";
import { change, type Done } from "../change.ts";
import type { Context } from "../context.ts";
import { requireStep, type StepAsked } from "./require-step.ts";

type StepPermit = Permit<Extract<ClientAction, `step.${string}`>>;
type Outcome = {
  set: Partial<Pick<StoredStep, "state" | "doerId" | "returnedBy" | "returnWords" | "doneAt" | "removedAt">>;
  event: PlanEvent;
};

/** What a verb about one step answers and tells. */
export function stepDone({
  before,
  after,
  event,
}: {
  before: StoredStep | null;
  after: StoredStep;
  event: PlanEvent;
}): Done<{ id: string }> {
  const { id, goalId } = after;
  return { item: { id }, event, place: { goalId, stepId: id }, touched: [{ kind: "step", goalId, before, after }] };
}

/** The shape of most verbs about one step: it is theirs to do this with, and what becomes of it follows from what it was. */
export function applyToStep(
  ctx: Context,
  permit: StepPermit,
  { outcome, ...asked }: StepAsked & { outcome: (step: StoredStep, at: Date) => Outcome },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireStep(tx, permit, asked);
    const { set, event } = outcome(before, at);
    const after = await updateStep(tx, permit, { before, set: { ...set, changedAt: at, changedBy: permit.actorId } });
    return stepDone({ before, after, event });
  });
}
