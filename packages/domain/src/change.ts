import { addChange, addEvent, type EventPlace, type Snapshot, type TrackedItem, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Id, type ItemKind, newId, type PlanEvent, undoPeriod } from "@naast/vocabulary";
import { Collision, type LostWords } from "./collision.ts";
import type { Context } from "./context.ts";

type Row = { id: string; version: number };

/** One item as it was read before the change and as it is after it. `before` null: it is new. */
export type Touched<R extends Row = Row> = { kind: ItemKind; goalId: Id<"Goal"> | null; before: R | null; after: R };

/** What a verb did: the item it answers with, the event that tells the others, the items that can be put back. */
export type Told = { event: PlanEvent; place?: Partial<Omit<EventPlace, "changeId">> };
/** `also`: what else is told of the same change, and taken back with it. */
export type Done<Item> = Told & { item: Item; touched: readonly Touched[]; also?: readonly Told[] };

/** As the history keeps it: plain JSON. */
function snapshotOf(row: Row | null): Snapshot | null {
  return row && Object.fromEntries(Object.entries(row));
}

/** The same as the history keeps it. */
export function trackedItem({ kind, goalId, before, after }: Touched): TrackedItem {
  return { itemKind: kind, itemId: after.id, goalId, before: snapshotOf(before), after: snapshotOf(after), afterVersion: after.version };
}

type Kept = { lost: LostWords; at: Date };

/** Keeps in the history what was sent and not taken: nobody's text is lost. */
async function keep(ctx: Context, permit: Permit, { lost, at }: Kept): Promise<void> {
  const { kind, itemId, goalId, version, words } = lost;
  const item = { itemKind: kind, itemId, goalId, before: null, after: words, afterVersion: version };
  const kept = { id: newId("Change"), at, kind: "change.undone" as const, reason: "kept" as const, items: [item] };
  await ctx.store.write((tx) => addChange(tx, permit, kept));
}

/**
 * One change of a plan, whole or not at all: the items, their history, the event. Answers with the handle by which the
 * one who did it can take it back for 30 seconds.
 */
export async function change<Item extends { id: string }>(
  ctx: Context,
  permit: Permit,
  work: (tx: Writer, at: Date) => Promise<Done<Item>>,
): Promise<Changed<Item>> {
  const at = ctx.clock.now();
  const changeId = newId("Change");
  try {
    const item = await ctx.store.write(async (tx) => {
      const done = await work(tx, at);
      await addChange(tx, permit, { id: changeId, at, kind: done.event.kind, reason: "changed", items: done.touched.map(trackedItem) });
      const place = { goalId: null, stepId: null, itemId: null, audience: "participants" as const, ...done.place, changeId };
      await addEvent(tx, permit, { at, content: done.event, place });
      for (const told of done.also ?? []) await addEvent(tx, permit, { at, content: told.event, place: { ...place, ...told.place } });
      return done.item;
    });
    return { item, changeId, undoUntil: at.getTime() + undoPeriod };
  } catch (error) {
    if (error instanceof Collision) await keep(ctx, permit, { lost: error.lost, at });
    throw error;
  }
}
