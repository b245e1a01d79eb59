import { addTry, isSameHash, listTries, type OwnPin, readOwnPin } from "@naast/db";
import type { SelfPermit } from "@naast/policy";
import { cardRestsUntil, Invalid, NotFound, TooMany, wrongTriesPeriod } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { currentSeal } from "./card-seal.ts";

/**
 * The PIN of whoever is signed in, once they typed it: an open screen is not enough to change how its owner comes in.
 * `NotFound` without a card, `Invalid` for another PIN, `TooMany` after too many of those, as at the door.
 */
export async function requireOwnPin(ctx: Context, permit: SelfPermit<"pin.choose">, typed: string): Promise<OwnPin> {
  const seal = currentSeal();
  const { store, clock } = ctx;
  const own = await readOwnPin(store.read, permit);
  if (!own) throw new NotFound();
  const now = clock.now();
  const keyHash = seal.pinTries(permit.actorId);
  const rests = cardRestsUntil(await listTries(store.read, { keyHash, since: new Date(now.getTime() - wrongTriesPeriod) }));
  if (rests > now.getTime()) throw new TooMany(Math.ceil((rests - now.getTime()) / 1000));
  if (isSameHash(own.pinHash, await seal.pinHash(typed, own.salt))) return own;
  await store.write((tx) => addTry(tx, { keyHash, at: now }));
  throw new Invalid({ pin: "pinWrong" });
}
