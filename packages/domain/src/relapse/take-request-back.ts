import { readRelapseRequest, updateRelapseRequest } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** The client no longer asks this, whatever was answered. */
export function takeRequestBack(
  ctx: Context,
  permit: Permit<"relapse.takeBack">,
  { requestId }: { requestId: Id<"RelapseRequest"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readRelapseRequest(tx, permit, requestId);
    if (!before) throw new NotFound();
    const after = await updateRelapseRequest(tx, permit, { before, set: { removedAt: at } });
    return {
      item: { id: requestId },
      event: { kind: "relapse.phaseWritten" },
      place: { itemId: before.phaseId },
      touched: [{ kind: "relapseRequest", goalId: null, before, after }],
    };
  });
}
