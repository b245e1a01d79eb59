import { listNarrowedSteps, type StoredStep, updateStep, type Writer } from "@naast/db";
import { fitsInside, type Permit } from "@naast/policy";
import type { Id, Visibility } from "@naast/vocabulary";
import type { Touched } from "../change.ts";

type NarrowedGoal = { goalId: Id<"Goal">; visibility: Visibility; at: Date };

/** The widest that a step may still be: what it was, or as wide as its goal, or the client's alone. */
function narrowed(own: Visibility, goal: Visibility): Visibility | null {
  if (fitsInside(own, goal)) return own;
  return own === "everyone" ? null : "me";
}

/** Steps that were narrower than their goal stay inside it when the goal itself is read by others now (`product.md`). */
export async function narrowSteps(
  tx: Writer,
  permit: Permit<"visibility.change" | "change.undo">,
  { goalId, visibility: goal, at }: NarrowedGoal,
): Promise<readonly Touched[]> {
  const touched: Touched<StoredStep>[] = [];
  for (const before of await listNarrowedSteps(tx, permit, goalId)) {
    const own = before.visibility;
    const visibility = own && narrowed(own, goal);
    if (visibility === own) continue;
    const after = await updateStep(tx, permit, { before, set: { visibility, changedAt: at, changedBy: permit.actorId } });
    touched.push({ kind: "step", goalId, before, after });
  }
  return touched;
}
