import { readDeepeningRow, readNode } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type DeepeningView, type Id, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/**
 * What the client wrote further about one node; null when nothing. Others read it when they see the node and the client
 * shared it. `NotFound` for a node that is not seen.
 */
export async function readDeepening(
  ctx: Context,
  permit: Permit<"deepening.read">,
  { nodeId }: { nodeId: Id<"NetworkNode"> },
): Promise<DeepeningView | null> {
  const { read } = ctx.store;
  if (!(await readNode(read, permit, nodeId))) throw new NotFound();
  const found = await readDeepeningRow(read, permit, nodeId);
  if (!found || found.removedAt !== null || !(permit.isClient || found.shared)) return null;
  const { clientId: _, version: _version, createdAt: _created, changedAt: _changed, removedAt: _removed, ...view } = found;
  return view;
}
