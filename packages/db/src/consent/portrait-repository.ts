import type { Permit } from "@naast/policy";
import { newId, type PersonId } from "@naast/vocabulary";
import { and, eq } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { chosenReadersOf } from "./chosen-reader-repository.ts";
import { isShown, type SeenValues, seenValues } from "./visible.ts";

export type StoredPortrait = Tables["portrait"]["$inferSelect"];
/** With who is ticked for it. */
export type PortraitWithReaders = StoredPortrait & { readerIds: readonly PersonId[] };

const seenPortrait = preparedRead((read, { portrait }, given: Given<SeenValues & { clientId: Permit["clientId"] }>) =>
  read
    .select()
    .from(portrait)
    .where(and(eq(portrait.clientId, given.clientId), isShown(read, portrait, given))),
);

/** The portrait as far as the permit sees it: one per client; null for who does not, and before there is one. */
export async function readSeenPortrait(read: Reader, permit: Permit): Promise<PortraitWithReaders | null> {
  const [found] = await seenPortrait(read, { ...seenValues(permit, "purpose"), clientId: permit.clientId });
  return found ? { ...found, readerIds: await chosenReadersOf(read, permit, found.id) } : null;
}

/** The client's row, also one that was taken back: there is one per client. */
export async function readPortraitRow(read: Reader, permit: Permit<"portrait.write">): Promise<PortraitWithReaders | null> {
  const { portrait } = read.tables;
  const [found] = await read.select().from(portrait).where(eq(portrait.clientId, permit.clientId));
  return found ? { ...found, readerIds: await chosenReadersOf(read, permit, found.id) } : null;
}

type Words = Pick<StoredPortrait, "strengthWords" | "helpWords" | "likeWords">;

/** Nobody but the client reads it until they say so. */
export async function insertPortrait(
  tx: Writer,
  permit: Permit<"portrait.write">,
  { at, ...words }: Words & { at: Date },
): Promise<PortraitWithReaders> {
  const row = { ...words, id: newId("Portrait"), clientId: permit.clientId, visibility: "me" as const, createdAt: at, changedAt: at };
  const [added] = await tx.insert(tx.tables.portrait).values(row).returning();
  if (!added) throw new Error("the portrait was not added");
  return { ...added, readerIds: [] };
}

export function updatePortrait(
  tx: Writer,
  permit: Permit<"portrait.write">,
  { before, at, ...words }: Words & { before: PortraitWithReaders; at: Date },
): Promise<PortraitWithReaders> {
  return updateVersioned(tx, permit, { table: tx.tables.portrait, before, set: { ...words, removedAt: null, changedAt: at } });
}
