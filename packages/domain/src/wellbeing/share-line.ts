import { readOwnLine, setLineReaders } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, Invalid, type LineSharing, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { possibleReaders } from "./possible-readers.ts";

/**
 * Lets exactly these people read one's own line of one measure; nobody is a choice too, and holds from the next thing that
 * anybody reads. `Invalid` for somebody with whom it cannot be shared, `NotFound` before the first answer.
 */
export function shareLine(
  ctx: Context,
  permit: Permit<"check.share">,
  { measureKey, readerIds }: LineSharing,
): Promise<{ id: Id<"MeasureLine"> }> {
  return ctx.store.write(async (tx) => {
    const line = await readOwnLine(tx, permit, measureKey);
    if (!line) throw new NotFound();
    const possible = new Set((await possibleReaders(ctx, tx, permit)).map(({ personId }) => personId));
    if (readerIds.some((reader) => !possible.has(reader))) throw new Invalid({ readerIds: "choosePeople" });
    await setLineReaders(tx, permit, { lineId: line.id, readerIds });
    return { id: line.id };
  });
}
