import { nameOfPerson, readGoal, updateGoal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type GoalChange, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** The client changes the words of a goal. When they were changed meanwhile, both texts come back and nothing is written. */
export function changeGoal(ctx: Context, permit: Permit<"goal.change">, { goalId, version, words, kind, ownKind, lifeDomain, why }: GoalChange): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readGoal(tx, permit, goalId);
    if (!before) throw new NotFound();
    if (before.version !== version && before.words !== words) {
      const theirsBy = await nameOfPerson(tx, before.changedBy);
      throw new Conflict("words.changed", { mine: words, theirs: before.words, theirsBy, theirsAt: before.changedAt.getTime(), version: before.version });
    }
    const after = await updateGoal(tx, permit, before, { words, kind, ownKind, lifeDomain, why, changedAt: at, changedBy: permit.actorId });
    return { item: { id: goalId }, event: { kind: "goal.changed" }, place: { goalId }, touched: [{ kind: "goal", goalId, before, after }] };
  });
}
