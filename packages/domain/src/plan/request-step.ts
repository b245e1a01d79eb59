import { updateStep } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, type PersonId, type PlanEvent } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { stepDone } from "./apply-to-step.ts";
import { placeEvent, placeStep } from "./place-step.ts";
import { requireDoer } from "./require-doer.ts";
import { requireStep } from "./require-step.ts";

type Asked = { stepId: Id<"Step">; doerId: PersonId | null };

/** The client asks somebody for a step, takes it on, or opens it again for anyone. */
export function requestStep(ctx: Context, permit: Permit<"step.request">, { stepId, doerId }: Asked): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireStep(tx, permit, { stepId, ability: "request" });
    if (before.doerId === doerId) throw new Conflict("already.there");
    await requireDoer(tx, permit, { doerId, today: today(ctx) });
    const place = placeStep(permit, doerId);
    const set = { ...place, returnedBy: null, returnWords: null, changedAt: at, changedBy: permit.actorId };
    const after = await updateStep(tx, permit, { before, set });
    const own: PlanEvent = doerId === null ? { kind: "step.changed" } : { kind: "step.answered", answer: "yes" };
    return stepDone({ before, after, event: placeEvent(place, own) });
  });
}
