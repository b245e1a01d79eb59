import { addEvent, deleteErasure, readStartedErasure } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** "Not now": the client, or the worker beside them. Everything stays as it was. `NotFound` when none waits. */
export async function endErasure(ctx: Context, permit: Permit<"erasure.end">, { erasureId }: { erasureId: Id<"Erasure"> }): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    if ((await readStartedErasure(tx, permit, at))?.id !== erasureId) throw new NotFound();
    await deleteErasure(tx, permit, erasureId);
    const place = { changeId: null, goalId: null, stepId: null, itemId: null, audience: "clientAndActor" as const };
    await addEvent(tx, permit, { at, content: { kind: "erasure.ended" }, place });
  });
  return null;
}
