import { listTogether, updateTogether } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** Client or worker stops looking together; a worker may take the question back too. From then on only what is shared is seen. */
export function endTogether(
  ctx: Context,
  permit: Permit<"together.end">,
  { togetherId: id }: { togetherId: Id<"TogetherSession"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    if (!(await listTogether(tx, permit, at)).some(({ session }) => session.id === id)) throw new NotFound();
    await updateTogether(tx, permit, { id, set: { endedAt: at } });
    return { item: { id }, event: { kind: "together.ended" }, place: { itemId: id }, touched: [] };
  });
}
