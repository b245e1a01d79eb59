import { listSnapshots, readSeenMap, readSnapshot } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, NotFound, type SnapshotPair, type SnapshotPairView, type SnapshotView } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { snapshotChanges } from "./snapshot-changes.ts";
import { snapshotContent } from "./snapshot-content.ts";

type Reading = Permit<"snapshot.read">;

/** The snapshots of the map with their dates, the newest first. */
export async function readSnapshots(ctx: Context, permit: Reading): Promise<readonly SnapshotView[]> {
  const rows = await listSnapshots(ctx.store.read, permit);
  return rows.map(({ id, takenAt, words, content }) => ({ id, takenAt: takenAt.getTime(), words, nodes: content.nodes.length }));
}

async function sideOf(ctx: Context, permit: Reading, snapshotId: Id<"MapSnapshot"> | null) {
  const { read } = ctx.store;
  if (snapshotId === null) {
    const content = snapshotContent(await readSeenMap(read, permit));
    return { id: null, takenAt: ctx.clock.now().getTime(), words: null, content };
  }
  const found = await readSnapshot(read, permit, snapshotId);
  if (!found) throw new NotFound();
  return { id: found.id, takenAt: found.takenAt.getTime(), words: found.words, content: found.content };
}

/** Two snapshots beside each other, the earlier one first, with what changed in between. `NotFound` when one is not there. */
export async function readSnapshotPair(ctx: Context, permit: Reading, { beforeId, afterId }: SnapshotPair): Promise<SnapshotPairView> {
  const sides = [await sideOf(ctx, permit, beforeId), await sideOf(ctx, permit, afterId)];
  const [before, after] = sides.toSorted((one, other) => one.takenAt - other.takenAt);
  if (!before || !after) throw new NotFound();
  const changes = snapshotChanges({ before: before.content, after: after.content });
  const view = ({ id, takenAt, words, content: { nodes } }: typeof before) => ({ id, takenAt, words, nodes });
  return { before: view(before), after: view(after), changes };
}
