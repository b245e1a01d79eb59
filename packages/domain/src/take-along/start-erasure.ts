import { addEvent, insertErasure, readStartedErasure, readWaysIn } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, erasurePeriod, type Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/**
 * A worker who sits beside the client starts erasing the plan with them (`domain.md`, J10). Nothing goes by it: the client
 * confirms in their own way in, within half an hour. `Conflict` while one waits, or when the client has no way in.
 */
export async function startErasure(ctx: Context, permit: Permit<"erasure.start">): Promise<{ item: { id: Id<"Erasure"> } }> {
  const startedAt = ctx.clock.now();
  const endsAt = new Date(startedAt.getTime() + erasurePeriod);
  return ctx.store.write(async (tx) => {
    if (await readStartedErasure(tx, permit, startedAt)) throw new Conflict("already.there");
    const { card, email } = await readWaysIn(tx, permit);
    if (!card && !email) throw new Conflict("client.noWayIn");
    const id = await insertErasure(tx, permit, { startedAt, endsAt });
    const place = { changeId: null, goalId: null, stepId: null, itemId: null, audience: "clientAndActor" as const };
    await addEvent(tx, permit, { at: startedAt, content: { kind: "erasure.started" }, place });
    return { item: { id } };
  });
}
