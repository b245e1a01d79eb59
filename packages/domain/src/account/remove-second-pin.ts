import { readSecondPin, removeSecondPin as removeStored } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import type { PinEntry } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireOwnPin } from "./require-own-pin.ts";

/** Afterwards there is no second PIN, and what it opened is closed. The answer is the same when there was none. */
export async function removeSecondPin(ctx: Context, permit: SelfPermit<"pin.choose">, { pin }: PinEntry): Promise<void> {
  await requireOwnPin(ctx, permit, pin);
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const second = await readSecondPin(tx, permit);
    if (second) await removeStored(tx, permit, { second, at });
  });
}
