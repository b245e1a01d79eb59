import { readPortraitLine, updatePortraitLine } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, NotFound, type PortraitLineDecision } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** The client lets a line stand or not. Nobody hears of it: what stands is simply there. */
export function decidePortraitLine(
  ctx: Context,
  permit: Permit<"portraitLine.decide">,
  { lineId, answer }: PortraitLineDecision,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readPortraitLine(tx, permit, lineId);
    if (!before) throw new NotFound();
    const after = await updatePortraitLine(tx, permit, { before, set: { state: answer, decidedAt: at } });
    return {
      item: { id: lineId },
      event: { kind: "portraitLine.decided", answer },
      place: { audience: "client" },
      touched: [{ kind: "portraitLine", goalId: null, before, after }],
    };
  });
}
