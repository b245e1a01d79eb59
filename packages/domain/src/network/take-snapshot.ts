import { insertSnapshot, readSeenMap } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NewSnapshot } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { snapshotContent } from "./snapshot-content.ts";

/** Keeps how the map is today, with words if the client likes. The history holds that it was taken, never what is on it. */
export function takeSnapshot(ctx: Context, permit: Permit<"snapshot.take">, { words }: NewSnapshot): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { content: _, ...after } = await insertSnapshot(tx, permit, {
      at,
      words,
      content: snapshotContent(await readSeenMap(tx, permit)),
    });
    return {
      item: { id: after.id },
      event: { kind: "snapshot.taken" },
      place: { audience: "client" },
      touched: [{ kind: "mapSnapshot", goalId: null, before: null, after }],
    };
  });
}
