import { readPortraitLine, updatePortraitLine } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** The client, or whoever wrote it, takes a line away. */
export function removePortraitLine(
  ctx: Context,
  permit: Permit<"portraitLine.remove">,
  { lineId }: { lineId: Id<"PortraitLine"> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readPortraitLine(tx, permit, lineId);
    if (!before) throw new NotFound();
    const after = await updatePortraitLine(tx, permit, { before, set: { removedAt: at } });
    return {
      item: { id: lineId },
      event: { kind: "portraitLine.removed" },
      place: { audience: permit.isClient ? "client" : "clientAndActor" },
      touched: [{ kind: "portraitLine", goalId: null, before, after }],
    };
  });
}
