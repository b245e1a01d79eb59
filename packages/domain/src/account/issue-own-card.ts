import { insertOwnCard, newCardCode, newSalt, type OwnCard, type Writer } from "@naast/db";
import { cardCodeWords, type PersonId, type PinChoice } from "@naast/vocabulary";
import { currentSeal } from "./card-seal.ts";

/** A card that is about to be somebody's. `words`: its code as the person reads it, shown once and kept nowhere. */
export type PreparedCard = { words: string; kept: Pick<OwnCard, "codeHash" | "pinHash" | "salt"> };

/** Makes a card for somebody who chose a PIN (`pinChoice`), outside the transaction: the hash of a PIN is slow. */
export async function prepareOwnCard({ newPin }: PinChoice): Promise<PreparedCard> {
  const seal = currentSeal();
  const [code, salt] = [newCardCode(), newSalt()];
  return { words: cardCodeWords(code), kept: { codeHash: seal.codeHash(code), pinHash: await seal.pinHash(newPin, salt), salt } };
}

/** Gives it to somebody without e-mail at the moment they say yes: they come in with this code and the PIN they chose. */
export function issueOwnCard(tx: Writer, { kept }: PreparedCard, { personId, at }: { personId: PersonId; at: Date }): Promise<void> {
  return insertOwnCard(tx, { ...kept, personId, at });
}
