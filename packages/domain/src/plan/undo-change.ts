import {
  addChange,
  addEvent,
  type ChangedItem,
  markUndone,
  placeOfChange,
  readChange,
  readGoal,
  restoreItem,
  type StoredChange,
  type TrackedItem,
  type Writer,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Id, type ItemKind, NotFound, newId, undoPeriod } from "@naast/vocabulary";
import { trackedItem } from "../change.ts";
import { narrowSteps } from "../consent/narrow-steps.ts";
import type { Context } from "../context.ts";
import { bookedOnce } from "../meeting/booked-once.ts";

type Undoing = Permit<"change.undo">;
type Found = { change: StoredChange; items: readonly ChangedItem[] };

/** One's own change, from the last 30 seconds, that was not taken back before. An undo itself is not undone. */
async function requireOwn(tx: Writer, permit: Undoing, { changeId, at }: { changeId: Id<"Change">; at: Date }): Promise<Found> {
  const found = await readChange(tx, permit, changeId);
  if (!found || found.change.actorId !== permit.actorId) throw new NotFound();
  if (found.items.length === 0 || found.items.some(({ reason }) => reason !== "changed")) throw new NotFound();
  if (found.change.undoneAt !== null) throw new Conflict("undo.changed");
  if (at.getTime() > found.change.at.getTime() + undoPeriod) throw new Conflict("undo.late");
  return found;
}

const goalOf = ({ goalId }: TrackedItem) => (goalId === null ? [] : [goalId]);
const ofMeetings: readonly ItemKind[] = ["meeting", "meetingReply", "meetingResponse", "agendaPoint", "contribution"];
const ofMap: readonly ItemKind[] = ["networkNode", "networkTie"];

/** What somebody may no longer see they do not put back either: the client may have closed it in between. */
async function requireSeen(tx: Writer, permit: Undoing, items: readonly TrackedItem[]): Promise<void> {
  if (permit.isClient) return;
  for (const goalId of new Set(items.flatMap(goalOf))) if (!(await readGoal(tx, permit, goalId))) throw new NotFound();
  const needsMeetings = items.some(({ itemKind }) => ofMeetings.includes(itemKind));
  if (needsMeetings && !permit.sees.labels.includes("meetings")) throw new NotFound();
  // Who drew beside the client takes it back beside the client.
  if (items.some(({ itemKind }) => ofMap.includes(itemKind)) && !permit.sees.wholeMap) throw new NotFound();
}

/** How the history tells it: from what the change had made of the item back to what it was. */
function asUndone({ itemKind, itemId, goalId, before, after, afterVersion }: TrackedItem): TrackedItem {
  const version = afterVersion + 1;
  return { itemKind, itemId, goalId, before: after, after: before && { ...before, version }, afterVersion: version };
}

async function putBack(
  tx: Writer,
  permit: Undoing,
  { items, at }: { items: readonly TrackedItem[]; at: Date },
): Promise<readonly TrackedItem[]> {
  for (const item of items) if (!(await restoreItem(tx, permit, { item, at }))) throw new Conflict("undo.changed");
  const undone = items.map(asUndone);
  for (const goalId of new Set(items.flatMap(goalOf))) {
    const goal = await readGoal(tx, permit, goalId);
    const narrowed = goal ? await narrowSteps(tx, permit, { goalId, visibility: goal.visibility, at }) : [];
    undone.push(...narrowed.map(trackedItem));
  }
  return undone;
}

/** Takes one's own change back, whole: words, state, who is ticked, and what followed from it. */
export async function undoChange(ctx: Context, permit: Undoing, { changeId }: { changeId: Id<"Change"> }): Promise<null> {
  const at = ctx.clock.now();
  const undoing = ctx.store.write(async (tx) => {
    const { items } = await requireOwn(tx, permit, { changeId, at });
    await requireSeen(tx, permit, items);
    const place = await placeOfChange(tx, permit, changeId);
    const undone = await putBack(tx, permit, { items, at });
    await markUndone(tx, permit, { changeId, at });
    const id = newId("Change");
    await addChange(tx, permit, { id, at, kind: "change.undone", reason: "undone", items: undone });
    const nowhere = { goalId: null, stepId: null, itemId: null, audience: "clientAndActor" as const };
    await addEvent(tx, permit, { at, content: { kind: "change.undone" }, place: { ...(place ?? nowhere), changeId: id } });
  });
  await bookedOnce(undoing);
  return null;
}
