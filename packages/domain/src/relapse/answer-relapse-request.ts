import { readRelapseRequest, updateRelapseRequest } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, NotFound, type RelapseAnswer } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requirePhase } from "./require-phase.ts";

/**
 * Yes or no of the one who was asked, and of nobody else; they may come back on it. `NotFound` for what was asked of
 * somebody else, or in a phase that is closed to them.
 */
export function answerRelapseRequest(
  ctx: Context,
  permit: Permit<"relapse.answer">,
  { requestId, answer }: RelapseAnswer,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readRelapseRequest(tx, permit, requestId);
    if (!before || before.doerId !== permit.actorId) throw new NotFound();
    await requirePhase(tx, permit, before.phaseId);
    if (before.state === answer) throw new Conflict("already.there");
    const after = await updateRelapseRequest(tx, permit, { before, set: { state: answer, answeredAt: at } });
    return {
      item: { id: requestId },
      event: { kind: "relapse.answered", answer },
      place: { itemId: before.phaseId, audience: "clientAndActor" },
      touched: [{ kind: "relapseRequest", goalId: null, before, after }],
    };
  });
}
