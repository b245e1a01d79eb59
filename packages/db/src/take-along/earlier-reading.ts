import type { Permit } from "@naast/policy";
import type { ItemKind, PersonId } from "@naast/vocabulary";
import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Snapshot } from "../dialect/snapshot.ts";
import type { Reader } from "../store.ts";

/** Items whose earlier wordings go along, and the columns that hold words. */
export const wordedItems = {
  goal: ["words"],
  step: ["what"],
  networkNode: ["label"],
  portrait: ["strengthWords", "helpWords", "likeWords"],
} as const satisfies Partial<Record<ItemKind, readonly string[]>>;
export type WordedItem = keyof typeof wordedItems;

export type WordingRow = { itemId: string; before: Snapshot | null; after: Snapshot | null; actorId: PersonId; at: Date };

/** How the client's own items were worded before, the oldest first. What was sent and not taken never stood there. */
export function listWordings(read: Reader, { clientId }: Permit<"plan.takeAlong">): Promise<readonly WordingRow[]> {
  const { history } = read.tables;
  const kinds: ItemKind[] = ["goal", "step", "networkNode", "portrait"];
  return read
    .select({
      itemId: history.itemId,
      before: history.before,
      after: history.after,
      actorId: history.actorId,
      at: history.at,
    })
    .from(history)
    .where(and(eq(history.clientId, clientId), inArray(history.itemKind, kinds), ne(history.reason, "kept")))
    .orderBy(asc(history.id))
    .then((rows) => rows);
}
