import { readContactMoment, removeStoredContactMoment } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

type Choice = { contactMomentId: Id<"ContactMoment"> };

/** The client takes a moment away. */
export function removeContactMoment(ctx: Context, permit: Permit<"contactMoment.remove">, { contactMomentId }: Choice): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await readContactMoment(tx, permit, contactMomentId);
    if (!before) throw new NotFound();
    const after = await removeStoredContactMoment(tx, permit, { before, at });
    return {
      item: { id: contactMomentId },
      event: { kind: "contactMoment.removed" },
      place: { itemId: contactMomentId },
      touched: [{ kind: "contactMoment", goalId: null, before, after }],
    };
  });
}
