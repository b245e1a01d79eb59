import { insertPortraitLine, readOwnPortraitLine, readSeenPortrait, updatePortraitLine } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type NewPortraitLine, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/**
 * Somebody who reads the portrait offers one line about the client. One per person: a new text takes the place of the
 * old one and waits again. `NotFound` for who does not read the portrait.
 */
export function offerPortraitLine(ctx: Context, permit: Permit<"portraitLine.offer">, { words }: NewPortraitLine): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    if (!(await readSeenPortrait(tx, permit))) throw new NotFound();
    const before = await readOwnPortraitLine(tx, permit);
    const set = { words, state: "offered" as const, decidedAt: null };
    const after = before ? await updatePortraitLine(tx, permit, { before, set }) : await insertPortraitLine(tx, permit, { words, at });
    return {
      item: { id: after.id },
      event: { kind: "portraitLine.offered" },
      place: { audience: "clientAndActor" },
      touched: [{ kind: "portraitLine", goalId: null, before, after }],
    };
  });
}
