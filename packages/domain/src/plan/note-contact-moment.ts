import { insertContactMoment } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NewContactMoment } from "@naast/vocabulary";
import { change } from "../change.ts";
import { requireReaders } from "../consent/require-readers.ts";
import type { Context } from "../context.ts";

/** The client notes contact that they want to keep: "coffee with my sister". Their own, unless they share it. */
export function noteContactMoment(ctx: Context, permit: Permit<"contactMoment.note">, moment: NewContactMoment): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await requireReaders(tx, permit, moment);
    const after = await insertContactMoment(tx, permit, { ...moment, at });
    return {
      item: { id: after.id },
      event: { kind: "contactMoment.noted" },
      place: { itemId: after.id },
      touched: [{ kind: "contactMoment", goalId: null, before: null, after }],
    };
  });
}
