import type { Permit } from "@naast/policy";
import { type ItemKind, sharedItemKinds } from "@naast/vocabulary";
import { setChosenReaders } from "../consent/chosen-reader-repository.ts";
import { asItemTable, type ItemTable, putBack, type Snapshot } from "../dialect/snapshot.ts";
import { settleMeeting } from "../meeting/meeting-repository.ts";
import type { Writer } from "../store.ts";
import type { TrackedItem } from "./change-repository.ts";

function tableOf(tx: Writer, kind: ItemKind): ItemTable {
  return asItemTable(tx.tables[kind]);
}

/** How each kind of item disappears: by a mark, never by a delete. */
function removal(kind: ItemKind, after: Snapshot, at: Date): Snapshot {
  return kind === "grant" ? { ...after, withdrawnAt: at } : { ...after, removedAt: at };
}

function readersOf(snapshot: Snapshot): readonly string[] | null {
  const { readerIds } = snapshot;
  return Array.isArray(readerIds) ? readerIds.map(String) : null;
}

/** The number by which calendars knew a meeting after the change that is taken back. */
function sequenceOf(after: Snapshot | null): number {
  return typeof after?.["sequence"] === "number" ? after["sequence"] : 0;
}

/**
 * Puts an item back as it was before a change: its words, its state, who was ticked. What the change had added goes.
 * False when somebody changed it since: then nothing is written.
 */
export async function restoreItem(
  tx: Writer,
  permit: Permit<"change.undo"> | Permit<"history.restore">,
  { item, at }: { item: TrackedItem; at: Date },
): Promise<boolean> {
  const { itemKind, itemId: id, after, afterVersion: version } = item;
  const snapshot = item.before ?? removal(itemKind, after ?? {}, at);
  const done = await putBack(tx, { table: tableOf(tx, itemKind), clientId: permit.clientId, id, version }, snapshot);
  const readers = readersOf(snapshot);
  const shared = sharedItemKinds.find((kind) => kind === itemKind);
  if (done && itemKind === "meeting") await settleMeeting(tx, permit, { meetingId: id, sequence: sequenceOf(after) });
  if (done && readers && shared) await setChosenReaders(tx, permit, { itemKind: shared, itemId: id, readerIds: readers });
  return done;
}
