import type { Permit } from "@naast/policy";
import { type ClientId, type Id, newId, type PersonId, type PhaseShape, phaseShapes } from "@naast/vocabulary";
import { and, asc, eq, isNull } from "drizzle-orm";
import { chosenReadersOf } from "../consent/chosen-reader-repository.ts";
import { isShown, type SeenValues, seenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredPhase = Tables["relapsePhase"]["$inferSelect"];
/** With who is ticked for it. */
export type PhaseWithReaders = StoredPhase & { readerIds: readonly PersonId[] };

const seenPhases = preparedRead((read, { relapsePhase }, given: Given<SeenValues & { clientId: ClientId }>) =>
  read
    .select()
    .from(relapsePhase)
    .where(and(eq(relapsePhase.clientId, given.clientId), isShown(read, relapsePhase, given)))
    .orderBy(asc(relapsePhase.createdAt), asc(relapsePhase.id)),
);

/** From the lightest to the heaviest, whenever each was written. */
export function inOrderOfShape<Phase extends { shape: PhaseShape }>(phases: readonly Phase[]): readonly Phase[] {
  return phases.toSorted((a, b) => phaseShapes.indexOf(a.shape) - phaseShapes.indexOf(b.shape));
}

/** The phases that the permit sees, grant and visibility together; the client sees all. */
export async function listSeenPhases(read: Reader, permit: Permit): Promise<readonly PhaseWithReaders[]> {
  const found = await seenPhases(read, { ...seenValues(permit, "relapsePlan"), clientId: permit.clientId });
  const withReaders = found.map(async (phase) => ({
    ...phase,
    readerIds: permit.isClient ? await chosenReadersOf(read, permit, phase.id) : [],
  }));
  return inOrderOfShape(await Promise.all(withReaders));
}

const seenPhase = preparedRead((read, { relapsePhase }, given: Given<SeenValues & { clientId: ClientId; phaseId: Id<"RelapsePhase"> }>) =>
  read
    .select()
    .from(relapsePhase)
    .where(and(eq(relapsePhase.id, given.phaseId), eq(relapsePhase.clientId, given.clientId), isShown(read, relapsePhase, given))),
);

/** A phase that the permit sees; null for any other, and for none. */
export async function readPhase(read: Reader, permit: Permit, phaseId: Id<"RelapsePhase">): Promise<PhaseWithReaders | null> {
  const [found] = await seenPhase(read, { ...seenValues(permit, "relapsePlan"), clientId: permit.clientId, phaseId });
  return found ? { ...found, readerIds: await chosenReadersOf(read, permit, phaseId) } : null;
}

type Words = Pick<StoredPhase, "shape" | "name" | "signWords" | "ownWords" | "stopWords" | "professionalWords">;

/** Nobody but the client reads it until they say so. */
export async function insertPhase(
  tx: Writer,
  { clientId }: Permit<"relapse.addPhase">,
  { at, ...words }: Words & { at: Date },
): Promise<PhaseWithReaders> {
  const row = { ...words, id: newId("RelapsePhase"), clientId, visibility: "me" as const, atNight: false, createdAt: at, changedAt: at };
  const [added] = await tx.insert(tx.tables.relapsePhase).values(row).returning();
  if (!added) throw new Error("the phase was not added");
  return { ...added, readerIds: [] };
}

type Changing = Permit<"relapse.changePhase" | "relapse.removePhase" | "relapse.shareAtNight">;
type PhaseUpdate = Partial<Words & Pick<StoredPhase, "atNight" | "changedAt" | "removedAt">>;

/** `Conflict` when it was changed on another device in the meantime. */
export function updatePhase(
  tx: Writer,
  permit: Changing,
  { before, set }: { before: PhaseWithReaders; set: PhaseUpdate },
): Promise<PhaseWithReaders> {
  return updateVersioned(tx, permit, { table: tx.tables.relapsePhase, before, set });
}

/** Whether the plan has another phase with this shape. */
export async function hasShape(
  read: Reader,
  { clientId }: Permit<"relapse.addPhase" | "relapse.changePhase">,
  { shape, but }: { shape: PhaseShape; but: Id<"RelapsePhase"> | null },
): Promise<boolean> {
  const { relapsePhase } = read.tables;
  const found = await read
    .select({ id: relapsePhase.id })
    .from(relapsePhase)
    .where(and(eq(relapsePhase.clientId, clientId), eq(relapsePhase.shape, shape), isNull(relapsePhase.removedAt)));
  return found.some(({ id }) => id !== but);
}
