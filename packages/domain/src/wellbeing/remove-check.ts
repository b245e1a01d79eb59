import { deleteCheck, readOwnCheck } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** An own answer goes, whole and for good: nothing of it stays in a history. `NotFound` for the check of another. */
export function removeCheck(
  ctx: Context,
  permit: Permit<"check.remove">,
  { checkId }: { checkId: Id<"Check"> },
): Promise<{ id: Id<"Check"> }> {
  return ctx.store.write(async (tx) => {
    const before = await readOwnCheck(tx, permit, checkId);
    if (!before) throw new NotFound();
    await deleteCheck(tx, permit, before);
    return { id: checkId };
  });
}
