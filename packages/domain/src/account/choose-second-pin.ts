import { changeSecondPin, insertQuietAccount, insertSecondPin, readSecondPin } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import { Invalid, type PinChange } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { currentSeal } from "./card-seal.ts";
import { requireOwnPin } from "./require-own-pin.ts";

/**
 * A second PIN for the same card: it opens a quiet plan with nothing of this one in it, for who is being watched. Whether
 * there was one before shows in no answer; from the quiet plan the same can be done, with the same outcome (decision 0012).
 */
export async function chooseSecondPin(ctx: Context, permit: SelfPermit<"pin.choose">, { pin, newPin }: PinChange): Promise<void> {
  const own = await requireOwnPin(ctx, permit, pin);
  if (newPin === pin) throw new Invalid({ newPin: "pinEasy" });
  const pinHash = await currentSeal().pinHash(newPin, own.salt);
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const second = await readSecondPin(tx, permit);
    if (second) return changeSecondPin(tx, permit, { id: second.id, pinHash, at });
    const personId = await insertQuietAccount(tx, permit, at);
    await insertSecondPin(tx, permit, { own, personId, pinHash, at });
  });
}
