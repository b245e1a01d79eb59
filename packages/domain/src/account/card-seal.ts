import { type CardSeal, cardSealFrom, keysFrom } from "@naast/db";

let seal: CardSeal | undefined;

/** How codes and PINs are kept in this installation. Made at the first card, so that nothing else needs the key. */
export function currentSeal(): CardSeal {
  seal ??= cardSealFrom(keysFrom(process.env["AUTH_SECRET"]));
  return seal;
}
