import { type NodeWithReaders, readNode, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, NotFound } from "@naast/vocabulary";

/** A node that the permit sees. `NotFound` for any other: unknown and closed look the same. */
export async function requireNode(tx: Writer, permit: Permit, nodeId: Id<"NetworkNode">): Promise<NodeWithReaders> {
  const found = await readNode(tx, permit, nodeId);
  if (!found) throw new NotFound();
  return found;
}
