import { listAssignments } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type AssignmentView, dayOf } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Who was and is assigned to this plan. The client reads this too. */
export async function readAssignments(ctx: Context, permit: Permit<"assignment.read">): Promise<readonly AssignmentView[]> {
  const rows = await listAssignments(ctx.store.read, permit);
  return rows.map(({ endedAt, ...row }) => ({ ...row, endedOn: endedAt ? dayOf(endedAt) : null }));
}
