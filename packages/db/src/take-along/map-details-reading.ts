import type { Permit } from "@naast/policy";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Reader } from "../store.ts";

type Taking = Permit<"plan.takeAlong">;

/** What the client wrote more about people on the map. */
export function listDeepenings(read: Reader, { clientId }: Taking) {
  const { nodeDeepening } = read.tables;
  return read
    .select()
    .from(nodeDeepening)
    .where(and(eq(nodeDeepening.clientId, clientId), isNull(nodeDeepening.removedAt)))
    .then((rows) => rows);
}

/** How the map was on earlier days, the first day first. */
export function listMapSnapshots(read: Reader, { clientId }: Taking) {
  const { mapSnapshot } = read.tables;
  return read
    .select()
    .from(mapSnapshot)
    .where(and(eq(mapSnapshot.clientId, clientId), isNull(mapSnapshot.removedAt)))
    .orderBy(asc(mapSnapshot.takenAt), asc(mapSnapshot.id))
    .then((rows) => rows);
}
