import { changeOwnPin, readSecondPin } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import { Invalid, type PinChange } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { currentSeal } from "./card-seal.ts";
import { requireOwnPin } from "./require-own-pin.ts";

/** Another PIN for the card of whoever is signed in. It is not the second one of the same person, which would lose its use. */
export async function changePin(ctx: Context, permit: SelfPermit<"pin.choose">, { pin, newPin }: PinChange): Promise<void> {
  const { salt } = await requireOwnPin(ctx, permit, pin);
  const pinHash = await currentSeal().pinHash(newPin, salt);
  const second = await readSecondPin(ctx.store.read, permit);
  if (second?.pinHash === pinHash) throw new Invalid({ newPin: "pinEasy" });
  const at = ctx.clock.now();
  await ctx.store.write((tx) => changeOwnPin(tx, permit, { pinHash, at }));
}
