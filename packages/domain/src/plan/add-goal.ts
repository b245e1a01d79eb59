import { countGoals, insertGoal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type NewGoal, newId } from "@naast/vocabulary";
import { change } from "../change.ts";
import { requireReaders } from "../consent/require-readers.ts";
import type { Context } from "../context.ts";

/** The client adds what they want, in their own words. It starts as an idea: only the client says that it is agreed. */
export function addGoal(ctx: Context, permit: Permit<"goal.add">, goal: NewGoal): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await requireReaders(tx, permit, goal);
    const position = (await countGoals(tx, permit)) + 1;
    const added = await insertGoal(tx, permit, { ...goal, id: newId("Goal"), state: "idea", position, at });
    return {
      item: { id: added.id },
      event: { kind: "goal.added" },
      place: { goalId: added.id },
      touched: [{ kind: "goal", goalId: added.id, before: null, after: added }],
    };
  });
}
