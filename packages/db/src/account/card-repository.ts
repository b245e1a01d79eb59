// Cards at the desk, of the client of a plan or of somebody who takes part in it. Whose it may be, `card-holder-reading.ts` says.
import type { Permit } from "@naast/policy";
import { type Id, newId, type PersonId, type Recognition } from "@naast/vocabulary";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";

type Issuing = Permit<"card.issue" | "memberCard.issue">;
type Desk = Issuing | Permit<"card.read" | "card.withdraw" | "memberCard.read" | "memberCard.withdraw">;

export type CardInUse = { issuedAt: Date; issuedByName: string };

/** The card that works now; null when there is none. */
export async function readCardInUse(read: Reader, _permit: Desk, holderId: PersonId): Promise<CardInUse | null> {
  const { accessCard, person } = read.tables;
  const [found] = await read
    .select({ issuedAt: accessCard.issuedAt, issuedByName: person.name })
    .from(accessCard)
    .innerJoin(person, eq(person.id, accessCard.issuedBy))
    .where(and(eq(accessCard.personId, holderId), isNull(accessCard.withdrawnAt)));
  return found ?? null;
}

export type StoredPin = {
  id: Id<"AccessPin">;
  personId: PersonId;
  chosenBy: PersonId;
  pinHash: string;
  salt: string;
  startsUntil: Date | null;
};

/** The PINs that go with somebody's card, their own first. A start PIN may be too old to be used. */
export async function listPinsOf(read: Reader, holderId: PersonId): Promise<readonly StoredPin[]> {
  const { accessPin } = read.tables;
  const rows = await read
    .select({
      id: accessPin.id,
      personId: accessPin.personId,
      chosenBy: accessPin.chosenBy,
      pinHash: accessPin.pinHash,
      salt: accessPin.salt,
      startsUntil: accessPin.startsUntil,
    })
    .from(accessPin)
    .where(eq(accessPin.holderId, holderId))
    .orderBy(asc(accessPin.chosenAt), asc(accessPin.id));
  return rows.toSorted((one, other) => Number(other.personId === holderId) - Number(one.personId === holderId));
}

/** The holder's own PIN, and whether it is still the one to start with. */
export async function readPinOfHolder(read: Reader, _permit: Desk, holderId: PersonId): Promise<StoredPin | null> {
  const [own] = await listPinsOf(read, holderId);
  return own?.personId === holderId ? own : null;
}

/** Withdraws the card in use, and signs out everywhere who came in with it. False when there was none. */
export async function withdrawCardInUse(
  tx: Writer,
  { actorId }: Desk,
  { holderId, at }: { holderId: PersonId; at: Date },
): Promise<boolean> {
  const { accessCard, session } = tx.tables;
  const withdrawn = await tx
    .update(accessCard)
    .set({ withdrawnAt: at, withdrawnBy: actorId })
    .where(and(eq(accessCard.personId, holderId), isNull(accessCard.withdrawnAt)))
    .returning({ id: accessCard.id });
  const opened = (await listPinsOf(tx, holderId)).map(({ personId }) => personId);
  const everyone = [...new Set([holderId, ...opened])];
  if (withdrawn.length > 0) await tx.delete(session).where(and(inArray(session.personId, everyone), eq(session.app, "portal")));
  return withdrawn.length > 0;
}

export async function insertCard(
  tx: Writer,
  { actorId: issuedBy }: Issuing,
  { holderId: personId, codeHash, recognition, at }: { holderId: PersonId; codeHash: string; recognition: Recognition; at: Date },
): Promise<void> {
  await tx.insert(tx.tables.accessCard).values({ id: newId("AccessCard"), personId, codeHash, recognition, issuedBy, issuedAt: at });
}

/** Puts a start PIN in the place of the holder's own; other PINs of the card stay. */
export async function saveStartPin(
  tx: Writer,
  _permit: Issuing,
  { holderId, pinHash, salt, startsUntil, at }: { holderId: PersonId; pinHash: string; salt: string; startsUntil: Date; at: Date },
): Promise<void> {
  const { accessPin } = tx.tables;
  await tx.delete(accessPin).where(and(eq(accessPin.holderId, holderId), eq(accessPin.personId, holderId)));
  const own = { holderId, personId: holderId, chosenBy: holderId };
  await tx.insert(accessPin).values({ id: newId("AccessPin"), ...own, pinHash, salt, startsUntil, chosenAt: at });
}
