import {
  type EventPlace,
  insertPurpose,
  readHistory,
  restoreItem,
  type Snapshot,
  type StoredHistory,
  stateNow,
  type Writer,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, type ItemKind, idOf, NotFound, type PlanEvent, Refused } from "@naast/vocabulary";
import { change, type Done } from "../change.ts";
import type { Context } from "../context.ts";
import { requireStep } from "./require-step.ts";
import { restoredEvent, restoredFields } from "./restorable-history.ts";

type Restoring = Permit<"history.restore">;
type Put = { row: StoredHistory; text: Snapshot; at: Date };
type Version = Snapshot & { version: number };

/** The text of a history row that the client chose: what was there before, or what was sent and not taken. */
function textOf({ reason, before, after }: StoredHistory): Snapshot {
  const text = reason === "kept" ? after : before;
  if (text === null) throw new NotFound();
  return text;
}

/** An earlier purpose comes back as new words that ask everyone again. */
async function restorePurpose(tx: Writer, permit: Restoring, { text, at }: Put): Promise<Done<{ id: string }>> {
  const { words } = text;
  if (typeof words !== "string") throw new NotFound();
  const after = await insertPurpose(tx, permit, { words, change: "asksAgain", at });
  return {
    item: { id: after.id },
    event: { kind: "purpose.written", change: "asksAgain" },
    place: { itemId: after.id },
    touched: [{ kind: "purpose", goalId: null, before: null, after }],
  };
}

/** Only the texts come back. Who reads it, who does it and where it stands remain as they are now. */
function withText(now: Version, { row, text, at }: Put, actorId: string): Version {
  // Words from before a place became a secret would tell everybody who reads the meeting.
  const isHidden = (field: string) => field === "place" && now["secretPlace"] !== null;
  const fields = restoredFields[row.itemKind].filter((field) => field in text && !isHidden(field));
  const words = fields.map((field) => [field, text[field]]);
  const back = text["removedAt"] === null && row.itemKind !== "step" ? { removedAt: null } : {};
  return { ...now, ...Object.fromEntries(words), ...back, changedAt: at, changedBy: actorId };
}

function placeOf({ itemKind, itemId, goalId }: StoredHistory): Partial<EventPlace> {
  if (itemKind === "goal") return { goalId };
  return itemKind === "step" ? { goalId, stepId: idOf("Step").parse(itemId) } : { goalId, itemId };
}

async function restoreText(tx: Writer, permit: Restoring, put: Put & { event: PlanEvent }): Promise<Done<{ id: string }>> {
  const { row, at, event } = put;
  const { itemKind, itemId, goalId } = row;
  const now = await stateNow(tx, permit, row);
  if (!now) throw new NotFound();
  if (itemKind === "step") await requireStep(tx, permit, { stepId: idOf("Step").parse(itemId), ability: "change" });
  const before = withText(now, put, permit.actorId);
  const item = { itemKind, itemId, goalId, before, after: now, afterVersion: now.version };
  if (!(await restoreItem(tx, permit, { item, at }))) throw new Conflict("words.changed");
  const touched = { kind: itemKind, goalId, before: { ...now, id: itemId }, after: { ...before, id: itemId, version: now.version + 1 } };
  return { item: { id: itemId }, event, place: placeOf(row), touched: [touched] };
}

const clientsOwn = (kind: ItemKind): boolean => kind === "purpose" || restoredFields[kind].length > 0;

/** The client puts an earlier text of their own plan back, as a new change. Other people's words are theirs to change. */
export function restoreHistory(ctx: Context, permit: Restoring, { historyId }: { historyId: Id<"History"> }): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const row = await readHistory(tx, permit, historyId);
    if (!row) throw new NotFound();
    if (!clientsOwn(row.itemKind)) throw new Refused(permit.action);
    const put = { row, text: textOf(row), at };
    const event = restoredEvent(row.itemKind);
    return event === null ? restorePurpose(tx, permit, put) : restoreText(tx, permit, { ...put, event });
  });
}
