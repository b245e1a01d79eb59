import type { Permit } from "@naast/policy";
import { type ClientId, type Id, type NodeKind, type NodeWords, newId, type PersonId, type Visibility } from "@naast/vocabulary";
import { and, desc, eq } from "drizzle-orm";
import { chosenReadersOf } from "../consent/chosen-reader-repository.ts";
import { isShown, mapSeenValues, type SeenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { StoredNode } from "./map-reading.ts";

/** A node with who is ticked for it. */
export type NodeWithReaders = StoredNode & { readerIds: readonly PersonId[] };

type OneNode = SeenValues & { clientId: ClientId; nodeId: Id<"NetworkNode"> };

const seenNode = preparedRead((read, { networkNode }, given: Given<OneNode>) =>
  read
    .select()
    .from(networkNode)
    .where(and(eq(networkNode.id, given.nodeId), eq(networkNode.clientId, given.clientId), isShown(read, networkNode, given))),
);

/** A node that the permit sees; null for any other, and for none. */
export async function readNode(read: Reader, permit: Permit, nodeId: Id<"NetworkNode">): Promise<NodeWithReaders | null> {
  const [found] = await seenNode(read, { ...mapSeenValues(permit), clientId: permit.clientId, nodeId });
  return found ? { ...found, readerIds: await chosenReadersOf(read, permit, nodeId) } : null;
}

export type AddedNode = NodeWords & {
  kind: NodeKind;
  at: Date;
  /** Of an import; a new node is the client's alone. */
  visibility?: Visibility;
  place?: { x: number; y: number } | null;
};

/** Puts somebody, a place or a group on the map. Nobody but the client reads it until they say so. */
export async function insertNode(tx: Writer, permit: Permit, { at, place, visibility, ...node }: AddedNode): Promise<NodeWithReaders> {
  const [row] = await tx
    .insert(tx.tables.networkNode)
    .values({
      ...node,
      id: newId("NetworkNode"),
      clientId: permit.clientId,
      visibility: visibility ?? "me",
      x: place?.x ?? null,
      y: place?.y ?? null,
      createdAt: at,
    })
    .returning();
  if (!row) throw new Error("the node was not added");
  return { ...row, readerIds: [] };
}

export type NodeUpdate = Partial<NodeWords & Pick<StoredNode, "x" | "y" | "removedAt" | "personId">>;

export function updateNode(
  tx: Writer,
  permit: Permit,
  { before, set }: { before: NodeWithReaders; set: NodeUpdate },
): Promise<NodeWithReaders> {
  return updateVersioned(tx, permit, { table: tx.tables.networkNode, before, set });
}

/** Who changed an item last, and when, by its history; null when nobody did since it came. */
export async function lastChangeOf(read: Reader, permit: Permit, itemId: string): Promise<{ by: PersonId; at: Date } | null> {
  const { history } = read.tables;
  const [found] = await read
    .select({ by: history.actorId, at: history.at })
    .from(history)
    .where(and(eq(history.clientId, permit.clientId), eq(history.itemId, itemId)))
    .orderBy(desc(history.id))
    .limit(1);
  return found ?? null;
}
