// The PINs of whoever is signed in. Nothing here says whether theirs is the holder's own or opens a quiet account (decision 0012).
import type { SelfPermit } from "@naast/policy";
import { type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, eq, isNull, ne } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import { eraseQuietAccounts } from "../take-along/plan-erasure.ts";

type Choosing = SelfPermit<"pin.choose">;

export type OwnPin = { id: Id<"AccessPin">; holderId: PersonId; pinHash: string; salt: string };

/** The PIN with which this person comes in, as long as the card works; null for who has no card. */
export async function readOwnPin(read: Reader, { actorId }: SelfPermit<"pin.choose" | "account.read">): Promise<OwnPin | null> {
  const { accessCard, accessPin } = read.tables;
  const [found] = await read
    .select({ id: accessPin.id, holderId: accessPin.holderId, pinHash: accessPin.pinHash, salt: accessPin.salt })
    .from(accessPin)
    .innerJoin(accessCard, and(eq(accessCard.personId, accessPin.holderId), isNull(accessCard.withdrawnAt)))
    .where(eq(accessPin.personId, actorId));
  return found ?? null;
}

/** Whether this person has neither an e-mail address nor a PIN of any card: signed out, they could not come back. */
export async function hasNoWayBack(read: Reader, { actorId }: SelfPermit<"pin.choose" | "account.read">): Promise<boolean> {
  const { accessPin, person } = read.tables;
  const found = await read
    .select({ id: person.id })
    .from(person)
    .leftJoin(accessPin, eq(accessPin.personId, person.id))
    .where(and(eq(person.id, actorId), isNull(person.email), isNull(accessPin.id)));
  return found.length > 0;
}

export async function changeOwnPin(tx: Writer, permit: Choosing, { pinHash, at }: { pinHash: string; at: Date }): Promise<void> {
  const { accessPin } = tx.tables;
  const set = { pinHash, startsUntil: null, chosenAt: at };
  await tx.update(accessPin).set(set).where(eq(accessPin.personId, permit.actorId));
}

export type SecondPin = { id: Id<"AccessPin">; personId: PersonId; pinHash: string };

/** The second PIN that this person chose, and the account that it opens. */
export async function readSecondPin(read: Reader, { actorId }: Choosing): Promise<SecondPin | null> {
  const { accessPin } = read.tables;
  const [found] = await read
    .select({ id: accessPin.id, personId: accessPin.personId, pinHash: accessPin.pinHash })
    .from(accessPin)
    .where(and(eq(accessPin.chosenBy, actorId), ne(accessPin.personId, actorId)));
  return found ?? null;
}

export async function insertSecondPin(
  tx: Writer,
  permit: Choosing,
  { own, personId, pinHash, at }: { own: OwnPin; personId: PersonId; pinHash: string; at: Date },
): Promise<void> {
  const { holderId, salt } = own;
  const row = { id: newId("AccessPin"), holderId, personId, chosenBy: permit.actorId, pinHash, salt, startsUntil: null, chosenAt: at };
  await tx.insert(tx.tables.accessPin).values(row);
}

export async function changeSecondPin(
  tx: Writer,
  permit: Choosing,
  { id, pinHash, at }: { id: Id<"AccessPin">; pinHash: string; at: Date },
): Promise<void> {
  const { accessPin } = tx.tables;
  await tx
    .update(accessPin)
    .set({ pinHash, chosenAt: at })
    .where(and(eq(accessPin.id, id), eq(accessPin.chosenBy, permit.actorId)));
}

/** Takes a second PIN away, with the account that it opened and everything in it. Nothing happens when there is none. */
export async function removeSecondPin(tx: Writer, { actorId }: Choosing): Promise<void> {
  await eraseQuietAccounts(tx, actorId);
}
