import { idOf, type MadeOwnCard, type PersonId } from "@naast/vocabulary";
import { z } from "zod";
import { cookieOnce } from "../cookie-once.ts";

/** The card that somebody just made, for the page that shows and prints it; kept nowhere else and gone after ten minutes. */
const cardOnce = cookieOnce({
  name: "naast-portal.own-card",
  shape: z.object({ personId: idOf("Person"), words: z.string().max(20) }),
  path: "/",
  seconds: 10 * 60,
});

export function keepCard(made: MadeOwnCard): Promise<void> {
  return cardOnce.keep(made);
}

/** The code of the card of this person and of nobody else who uses this browser; null when it is over. */
export async function readCardWords(personId: PersonId): Promise<string | null> {
  const made = await cardOnce.read();
  return made?.personId === personId ? made.words : null;
}

export const dropCard = cardOnce.drop;
