import type { Permit } from "@naast/policy";
import { type Id, newId, type PersonId } from "@naast/vocabulary";
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredRelapseRequest = Tables["relapseRequest"]["$inferSelect"];

/**
 * What is asked of people in these phases. The client reads all of it; anybody else what others said yes to, and their own.
 * NOTE: only for phases that the permit sees.
 */
export function listRelapseRequests(
  read: Reader,
  { clientId, actorId, isClient }: Permit<"relapse.read" | "plan.takeAlong">,
  phaseIds: readonly Id<"RelapsePhase">[],
): Promise<readonly StoredRelapseRequest[]> {
  const { relapseRequest } = read.tables;
  const shown = isClient ? undefined : or(eq(relapseRequest.state, "yes"), eq(relapseRequest.doerId, actorId));
  const inPhases = and(eq(relapseRequest.clientId, clientId), inArray(relapseRequest.phaseId, [...phaseIds]));
  return read
    .select()
    .from(relapseRequest)
    .where(and(inPhases, isNull(relapseRequest.removedAt), shown))
    .orderBy(asc(relapseRequest.createdAt), asc(relapseRequest.id))
    .then((rows) => rows);
}

/** What waits for the one who holds the permit. NOTE: only for phases that the permit sees. */
export function listOwnRelapseRequests(read: Reader, { clientId, actorId }: Permit): Promise<readonly StoredRelapseRequest[]> {
  const { relapseRequest } = read.tables;
  const own = and(eq(relapseRequest.clientId, clientId), eq(relapseRequest.doerId, actorId));
  return read
    .select()
    .from(relapseRequest)
    .where(and(own, eq(relapseRequest.state, "waiting"), isNull(relapseRequest.removedAt)))
    .orderBy(asc(relapseRequest.createdAt), asc(relapseRequest.id))
    .then((rows) => rows);
}

/** One of this plan that was not taken back; null for any other. */
export async function readRelapseRequest(
  read: Reader,
  { clientId }: Permit<"relapse.answer" | "relapse.takeBack">,
  requestId: Id<"RelapseRequest">,
): Promise<StoredRelapseRequest | null> {
  const { relapseRequest } = read.tables;
  const one = and(eq(relapseRequest.id, requestId), eq(relapseRequest.clientId, clientId), isNull(relapseRequest.removedAt));
  const [found] = await read.select().from(relapseRequest).where(one);
  return found ?? null;
}

export async function insertRelapseRequest(
  tx: Writer,
  { clientId }: Permit<"relapse.ask">,
  { at: createdAt, ...asked }: { phaseId: Id<"RelapsePhase">; doerId: PersonId; words: string; at: Date },
): Promise<StoredRelapseRequest> {
  const row = { ...asked, id: newId("RelapseRequest"), clientId, state: "waiting" as const, createdAt };
  const [added] = await tx.insert(tx.tables.relapseRequest).values(row).returning();
  if (!added) throw new Error("the request was not added");
  return added;
}

/** `Conflict` when it was answered or taken back in the meantime. */
export function updateRelapseRequest(
  tx: Writer,
  permit: Permit<"relapse.answer" | "relapse.takeBack">,
  { before, set }: { before: StoredRelapseRequest; set: Partial<Pick<StoredRelapseRequest, "state" | "answeredAt" | "removedAt">> },
): Promise<StoredRelapseRequest> {
  return updateVersioned(tx, permit, { table: tx.tables.relapseRequest, before, set });
}

/** What was asked of this person: gone when they are taken out of the plan. */
export async function eraseRelapseRequests(tx: Writer, { clientId, actorId }: Permit<"ownPart.erase">): Promise<void> {
  const { relapseRequest } = tx.tables;
  await tx.delete(relapseRequest).where(and(eq(relapseRequest.clientId, clientId), eq(relapseRequest.doerId, actorId)));
}
