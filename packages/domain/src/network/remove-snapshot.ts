import { readSnapshot, removeStoredSnapshot } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** Deletes a snapshot. For 30 seconds it can come back; after that it is erased (`eraseRemovedSnapshots`). */
export function removeSnapshot(
  ctx: Context,
  permit: Permit<"snapshot.remove">,
  { snapshotId }: { snapshotId: Id<"MapSnapshot"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const found = await readSnapshot(tx, permit, snapshotId);
    if (!found) throw new NotFound();
    const { content: _kept, ...before } = found;
    const { content: _, ...after } = await removeStoredSnapshot(tx, permit, { before: found, at });
    return {
      item: { id: snapshotId },
      event: { kind: "snapshot.removed" },
      place: { audience: "client" },
      touched: [{ kind: "mapSnapshot", goalId: null, before, after }],
    };
  });
}
