import type { Permit } from "@naast/policy";
import { type Id, type NewContactMoment, newId, type PersonId } from "@naast/vocabulary";
import { and, eq, isNull } from "drizzle-orm";
import { chosenReadersOf, setChosenReaders } from "../consent/chosen-reader-repository.ts";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

type Row = Tables["contactMoment"]["$inferSelect"];
/** A moment with who is ticked for it. */
export type StoredContactMoment = Row & { readerIds: readonly PersonId[] };
/** Moments are the client's own; these actions are the client's alone. */
type ClientsOwn = Permit<"contactMoment.remove" | "visibility.change">;

export async function readContactMoment(read: Reader, permit: ClientsOwn, id: Id<"ContactMoment">): Promise<StoredContactMoment | null> {
  const { contactMoment } = read.tables;
  const where = and(eq(contactMoment.id, id), eq(contactMoment.clientId, permit.clientId), isNull(contactMoment.removedAt));
  const [found] = await read.select().from(contactMoment).where(where);
  return found ? { ...found, readerIds: await chosenReadersOf(read, permit, id) } : null;
}

export type AddedContactMoment = Omit<NewContactMoment, "clientId"> & { at: Date };

export async function insertContactMoment(
  tx: Writer,
  permit: Permit<"contactMoment.note">,
  { at, readerIds, ...moment }: AddedContactMoment,
): Promise<StoredContactMoment> {
  const { clientId } = permit;
  const [row] = await tx
    .insert(tx.tables.contactMoment)
    .values({ ...moment, id: newId("ContactMoment"), clientId, createdAt: at })
    .returning();
  if (!row) throw new Error("the moment was not added");
  const readers = moment.visibility === "chosen" ? readerIds : [];
  await setChosenReaders(tx, permit, { itemKind: "contactMoment", itemId: row.id, readerIds: readers });
  return { ...row, readerIds: readers };
}

export function removeStoredContactMoment(
  tx: Writer,
  permit: Permit<"contactMoment.remove">,
  { before, at }: { before: StoredContactMoment; at: Date },
): Promise<StoredContactMoment> {
  return updateVersioned(tx, permit, { table: tx.tables.contactMoment, before, set: { removedAt: at } });
}
