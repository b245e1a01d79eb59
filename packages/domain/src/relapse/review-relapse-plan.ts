import { insertCrisisCard, readCrisisCardRow, updateCrisisCard } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, Day } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** The client looked at it all again, alone or with somebody, and says when the next time is. */
export function reviewRelapsePlan(ctx: Context, permit: Permit<"relapse.review">, { reviewOn }: { reviewOn: Day }): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readCrisisCardRow(tx, permit);
    const set = { reviewOn, reviewedAt: at, at };
    const after = before ? await updateCrisisCard(tx, permit, { before, ...set }) : await insertCrisisCard(tx, permit, set);
    return {
      item: { id: after.id },
      event: { kind: "relapse.reviewed" },
      place: { itemId: after.id, audience: "client" },
      touched: [{ kind: "crisisCard", goalId: null, before, after }],
    };
  });
}
