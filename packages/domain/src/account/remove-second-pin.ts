import { removeSecondPin as removeStored } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import type { PinEntry } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireOwnPin } from "./require-own-pin.ts";

/** Afterwards there is no second PIN, and what it opened is erased. The answer is the same when there was none. */
export async function removeSecondPin(ctx: Context, permit: SelfPermit<"pin.choose">, { pin }: PinEntry): Promise<void> {
  await requireOwnPin(ctx, permit, pin);
  await ctx.store.write((tx) => removeStored(tx, permit));
}
