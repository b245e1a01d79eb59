import type { Permit } from "@naast/policy";
import { type ItemKind, idOf, sharedItemKinds } from "@naast/vocabulary";
import { setChosenReaders } from "../consent/chosen-reader-repository.ts";
import { reviveDelegations } from "../consent/delegation-repository.ts";
import { asItemTable, type ItemTable, putBack, type Snapshot } from "../dialect/snapshot.ts";
import { settleMeeting } from "../meeting/meeting-repository.ts";
import type { Writer } from "../store.ts";
import type { TrackedItem } from "./change-repository.ts";

function tableOf(tx: Writer, kind: ItemKind): ItemTable {
  return asItemTable(tx.tables[kind]);
}

/** How each kind of item disappears: by a mark, never by a delete. */
function removal(kind: ItemKind, after: Snapshot, at: Date): Snapshot {
  if (kind === "invitation") return { ...after, state: "dropped" };
  return kind === "grant" ? { ...after, withdrawnAt: at } : { ...after, removedAt: at };
}

function readersOf(snapshot: Snapshot): readonly string[] | null {
  const { readerIds } = snapshot;
  return Array.isArray(readerIds) ? readerIds.map(String) : null;
}

/** Somebody whose going is taken back is ticked again for what they were ticked for. */
async function tickAgain(tx: Writer, { clientId }: Permit, { personId, ticks }: Snapshot): Promise<void> {
  const person = idOf("Person").safeParse(personId).data;
  const rows = (Array.isArray(ticks) ? ticks : []).flatMap((tick) => {
    const [kind, itemId] = String(tick).split(" ");
    const itemKind = sharedItemKinds.find((one) => one === kind);
    return itemKind && itemId ? [{ itemKind, itemId }] : [];
  });
  if (!person || rows.length === 0) return;
  await tx
    .insert(tx.tables.chosenReader)
    .values(rows.map((row) => ({ ...row, clientId, personId: person })))
    .onConflictDoNothing();
}

/** Somebody whose part comes back steers what they steered before. */
async function steerAgain(tx: Writer, permit: Permit, { personId, delegationIds }: Snapshot): Promise<void> {
  const person = idOf("Person").safeParse(personId).data;
  const ids = (Array.isArray(delegationIds) ? delegationIds : []).flatMap((id) => idOf("Delegation").safeParse(id).data ?? []);
  if (person) await reviveDelegations(tx, permit, { personId: person, delegationIds: ids });
}

/** Somebody whose part comes back is as they were: ticked for the same items, steering the same things. */
async function takePartAgain(tx: Writer, permit: Permit, snapshot: Snapshot): Promise<void> {
  await tickAgain(tx, permit, snapshot);
  await steerAgain(tx, permit, snapshot);
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
  permit: Permit<"change.undo"> | Permit<"history.restore"> | Permit<"proposal.reopen">,
  { item, at }: { item: TrackedItem; at: Date },
): Promise<boolean> {
  const { itemKind, itemId: id, after, afterVersion: version } = item;
  const snapshot = item.before ?? removal(itemKind, after ?? {}, at);
  const done = await putBack(tx, { table: tableOf(tx, itemKind), clientId: permit.clientId, id, version }, snapshot);
  if (!done) return false;
  const readers = readersOf(snapshot);
  const shared = sharedItemKinds.find((kind) => kind === itemKind);
  if (itemKind === "meeting") await settleMeeting(tx, permit, { meetingId: id, sequence: sequenceOf(after) });
  if (readers && shared) await setChosenReaders(tx, permit, { itemKind: shared, itemId: id, readerIds: readers });
  if (itemKind === "networkMember") await takePartAgain(tx, permit, snapshot);
  return true;
}
