import type { Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import { and, asc, eq, isNull, ne, or } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredPortraitLine = Tables["portraitLine"]["$inferSelect"];

/** Lines that stand, and what else this reader may know of: the client what waits, the others what they wrote themselves. */
export function listPortraitLines(
  read: Reader,
  permit: Permit<"portrait.read" | "plan.takeAlong">,
): Promise<readonly StoredPortraitLine[]> {
  const { portraitLine } = read.tables;
  const more = permit.isClient ? ne(portraitLine.state, "declined") : eq(portraitLine.personId, permit.actorId);
  return read
    .select()
    .from(portraitLine)
    .where(and(eq(portraitLine.clientId, permit.clientId), isNull(portraitLine.removedAt), or(eq(portraitLine.state, "approved"), more)))
    .orderBy(asc(portraitLine.createdAt), asc(portraitLine.id))
    .then((rows) => rows);
}

/** The line that this person offered; there is one per person. */
export async function readOwnPortraitLine(read: Reader, permit: Permit<"portraitLine.offer">): Promise<StoredPortraitLine | null> {
  const { portraitLine } = read.tables;
  const own = and(eq(portraitLine.clientId, permit.clientId), eq(portraitLine.personId, permit.actorId), isNull(portraitLine.removedAt));
  const [found] = await read.select().from(portraitLine).where(own);
  return found ?? null;
}

/** A line of this plan; null for none. For others than the client only what they wrote themselves. */
export async function readPortraitLine(
  read: Reader,
  permit: Permit<"portraitLine.decide" | "portraitLine.remove">,
  lineId: Id<"PortraitLine">,
): Promise<StoredPortraitLine | null> {
  const { portraitLine } = read.tables;
  const mine = permit.isClient ? undefined : eq(portraitLine.personId, permit.actorId);
  const where = and(eq(portraitLine.id, lineId), eq(portraitLine.clientId, permit.clientId), isNull(portraitLine.removedAt), mine);
  const [found] = await read.select().from(portraitLine).where(where);
  return found ?? null;
}

export async function insertPortraitLine(
  tx: Writer,
  permit: Permit<"portraitLine.offer">,
  { words, at }: { words: string; at: Date },
): Promise<StoredPortraitLine> {
  const { clientId, actorId: personId } = permit;
  const row = { id: newId("PortraitLine"), clientId, personId, words, state: "offered" as const, createdAt: at };
  const [added] = await tx.insert(tx.tables.portraitLine).values(row).returning();
  if (!added) throw new Error("the line was not offered");
  return added;
}

type LineChange = Partial<Pick<StoredPortraitLine, "words" | "state" | "decidedAt" | "removedAt">>;

export function updatePortraitLine(
  tx: Writer,
  permit: Permit<"portraitLine.offer" | "portraitLine.decide" | "portraitLine.remove">,
  { before, set }: { before: StoredPortraitLine; set: LineChange },
): Promise<StoredPortraitLine> {
  return updateVersioned(tx, permit, { table: tx.tables.portraitLine, before, set });
}
