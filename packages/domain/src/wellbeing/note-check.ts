import { readOwnCheck, updateCheck } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type CheckNote, type Id, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Own words at one point of one's own line; leaving them empty takes them away. `NotFound` for the check of another. */
export function noteCheck(ctx: Context, permit: Permit<"check.note">, { checkId, words }: CheckNote): Promise<{ id: Id<"Check"> }> {
  return ctx.store.write(async (tx) => {
    const before = await readOwnCheck(tx, permit, checkId);
    if (!before) throw new NotFound();
    await updateCheck(tx, permit, { before, set: { noteWords: words } });
    return { id: checkId };
  });
}
