import { listGoalPlaces, updateGoal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireGoal } from "./require-goal.ts";

type Move = { goalId: Id<"Goal">; direction: "up" | "down" };

/** The client moves a goal one place up or down: it changes places with the goal beside it. */
export function moveGoal(ctx: Context, permit: Permit<"goal.move">, { goalId, direction }: Move): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const goal = await requireGoal(tx, permit, goalId);
    const order = await listGoalPlaces(tx, permit);
    const place = order.findIndex(({ id }) => id === goalId);
    const neighbour = direction === "up" ? order.slice(0, place).at(-1) : order[place + 1];
    if (!neighbour) throw new Conflict("already.there");
    const other = await requireGoal(tx, permit, neighbour.id);
    const moved = await updateGoal(tx, permit, { before: goal, set: { position: other.position } });
    const aside = await updateGoal(tx, permit, { before: other, set: { position: goal.position } });
    return {
      item: { id: goalId },
      event: { kind: "goal.moved" },
      place: { goalId },
      touched: [
        { kind: "goal", goalId, before: goal, after: moved },
        { kind: "goal", goalId: other.id, before: other, after: aside },
      ],
    };
  });
}
