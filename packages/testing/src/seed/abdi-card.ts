import { createHash } from "node:crypto";
import { cardSealFrom, keysFrom } from "@naast/db";
import { type Clock, cardCodeWords, oneDay } from "@naast/vocabulary";
import { derivedIds, personIdOf } from "../ids.ts";
import { persona } from "../personas.ts";
import type { Rows } from "../rows.ts";

/** The same in every demo, and shown there to everybody: nobody real has it. */
export const abdisCard = { code: "K7MRT4XPDN", pin: "4739" } as const;

/**
 * Abdi has no e-mail: he comes in with a card and a PIN that he chose. Codes and PINs are kept under a key made from
 * AUTH_SECRET; a database that is filled without it goes without the card.
 */
export async function giveAbdiCard(rows: Rows, clock: Clock): Promise<void> {
  const secret = process.env["AUTH_SECRET"];
  if (!secret) return;
  const seal = cardSealFrom(keysFrom(secret));
  const { code, pin } = abdisCard;
  const personId = personIdOf("abdi");
  const salt = createHash("sha256").update("abdi").digest().subarray(0, 16).toString("base64url");
  const at = new Date(clock.now().getTime() - 80 * oneDay);
  const issued = { codeHash: seal.codeHash(code), recognition: "known", issuedBy: personIdOf("sanne"), issuedAt: at } as const;
  rows.accessCard.push({ id: derivedIds("AccessCard")("abdi"), personId, ...issued });
  const pinHash = await seal.pinHash(pin, salt);
  const whose = { holderId: personId, personId, chosenBy: personId };
  rows.accessPin.push({ id: derivedIds("AccessPin")("abdi"), ...whose, pinHash, salt, chosenAt: at });
  const shown = { name: persona("abdi").name, code: cardCodeWords(code), pin };
  rows.installation.push({ key: "demoCard", value: JSON.stringify(shown) });
}
