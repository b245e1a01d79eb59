// Like repository.ts without a permit: who signs in with a card, or says yes to an invitation and gets one, has none yet.
import { type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import { listPinsOf, type StoredPin } from "./card-repository.ts";

/** Whose card has this code, with the PINs that go with it; null for a code that nobody has, or has any more. */
export async function findCard(read: Reader, codeHash: string): Promise<{ pins: readonly StoredPin[] } | null> {
  const { accessCard, person } = read.tables;
  const [found] = await read
    .select({ personId: accessCard.personId })
    .from(accessCard)
    .innerJoin(person, eq(person.id, accessCard.personId))
    .where(and(eq(accessCard.codeHash, codeHash), isNull(accessCard.withdrawnAt), isNull(person.endedAt)));
  return found ? { pins: await listPinsOf(read, found.personId) } : null;
}

/** Puts the PIN that the person chose in the place of the one to start with. False when that was used in the meantime. */
export async function replaceStartPin(tx: Writer, { pin, pinHash, at }: { pin: StoredPin; pinHash: string; at: Date }): Promise<boolean> {
  const { accessPin } = tx.tables;
  const replaced = await tx
    .update(accessPin)
    .set({ pinHash, startsUntil: null, chosenAt: at })
    .where(and(eq(accessPin.id, pin.id), eq(accessPin.pinHash, pin.pinHash)))
    .returning({ id: accessPin.id });
  return replaced.length > 0;
}

export type OwnCard = { personId: PersonId; codeHash: string; pinHash: string; salt: string; at: Date };

/** A first card with the PIN that the person chose, for somebody who has none. */
export async function insertOwnCard(tx: Writer, { personId, codeHash, pinHash, salt, at }: OwnCard): Promise<void> {
  const { accessCard, accessPin } = tx.tables;
  const cardId: Id<"AccessCard"> = newId("AccessCard");
  await tx.insert(accessCard).values({ id: cardId, personId, codeHash, recognition: "own", issuedBy: personId, issuedAt: at });
  const own = { holderId: personId, personId, chosenBy: personId };
  await tx.insert(accessPin).values({ id: newId("AccessPin"), ...own, pinHash, salt, startsUntil: null, chosenAt: at });
}
