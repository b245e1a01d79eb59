import {
  addEvent,
  endDelegationsOf,
  endStoredAssignment,
  listOpenAssignments,
  listRunningGrants,
  readAssignment,
  type Writer,
  withdrawStoredGrant,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, type Id, labels, NotFound, type PersonId } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";

type Ending = Permit<"assignment.end">;

/** Once nothing assigns the worker to the plan any more, nothing may be read either. */
async function withdrawAll(tx: Writer, permit: Ending, { workerId, on, at }: { workerId: PersonId; on: Day; at: Date }): Promise<void> {
  const others = await listOpenAssignments(tx, permit, { workerId, today: on });
  if (others.length > 0) return;
  const running = await listRunningGrants(tx, permit, { personId: workerId, labels, today: on });
  for (const before of running) await withdrawStoredGrant(tx, permit, { before, at });
}

/** A worker no longer belongs to a plan. What they wrote keeps their name; what they could read closes at once. */
export async function endAssignment(ctx: Context, permit: Ending, { assignmentId }: { assignmentId: Id<"Assignment"> }): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const assignment = await readAssignment(tx, permit, assignmentId);
    if (!assignment) throw new NotFound();
    const { workerId } = assignment;
    await endStoredAssignment(tx, permit, { id: assignmentId, at });
    await endDelegationsOf(tx, permit, { personId: workerId, at });
    await withdrawAll(tx, permit, { workerId, on: today(ctx), at });
    const place = { changeId: null, goalId: null, stepId: null, itemId: assignmentId, audience: "participants" as const };
    await addEvent(tx, permit, { at, content: { kind: "assignment.ended", workerId }, place });
  });
  return null;
}
