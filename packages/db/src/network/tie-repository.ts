import type { Permit } from "@naast/policy";
import { type Id, newId, type TieKind } from "@naast/vocabulary";
import { and, asc, eq, isNull, or } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { StoredTie } from "./map-reading.ts";

type NodeId = Id<"NetworkNode">;
export type TieEnds = { fromId: NodeId | null; toId: NodeId | null };

/** A tie of this client that is there; null for none. Whether its ends are seen is asked by who looks for it. */
export async function readTie(read: Reader, permit: Permit, tieId: Id<"NetworkTie">): Promise<StoredTie | null> {
  const { networkTie } = read.tables;
  const [found] = await read
    .select()
    .from(networkTie)
    .where(and(eq(networkTie.id, tieId), eq(networkTie.clientId, permit.clientId), isNull(networkTie.removedAt)));
  return found ?? null;
}

/** Every tie of one node, the oldest first. */
export function listTiesOf(read: Reader, permit: Permit, nodeId: NodeId): Promise<readonly StoredTie[]> {
  const { networkTie } = read.tables;
  return read
    .select()
    .from(networkTie)
    .where(
      and(
        eq(networkTie.clientId, permit.clientId),
        isNull(networkTie.removedAt),
        or(eq(networkTie.fromId, nodeId), eq(networkTie.toId, nodeId)),
      ),
    )
    .orderBy(asc(networkTie.createdAt), asc(networkTie.id))
    .then((rows) => rows);
}

export async function insertTie(tx: Writer, permit: Permit, tie: TieEnds & { kind: TieKind; at: Date }): Promise<StoredTie> {
  const { at, ...ends } = tie;
  const [row] = await tx
    .insert(tx.tables.networkTie)
    .values({ ...ends, id: newId("NetworkTie"), clientId: permit.clientId, createdAt: at })
    .returning();
  if (!row) throw new Error("the tie was not drawn");
  return row;
}

export function removeStoredTie(tx: Writer, permit: Permit, { before, at }: { before: StoredTie; at: Date }): Promise<StoredTie> {
  return updateVersioned(tx, permit, { table: tx.tables.networkTie, before, set: { removedAt: at } });
}
