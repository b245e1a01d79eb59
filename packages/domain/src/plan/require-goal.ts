import { type Reader, readGoal, type StoredGoal } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, NotFound } from "@naast/vocabulary";

/** A goal that the actor sees. `NotFound` for any other, and for none. */
export async function requireGoal(read: Reader, permit: Permit, goalId: Id<"Goal">): Promise<StoredGoal> {
  const goal = await readGoal(read, permit, goalId);
  if (!goal) throw new NotFound();
  return goal;
}
