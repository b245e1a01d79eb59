import type { Permit } from "@naast/policy";
import { type Id, newId } from "@naast/vocabulary";
import { and, eq, isNull } from "drizzle-orm";
import { updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import { readGoal } from "./goal-repository.ts";

export type StoredComment = Tables["comment"]["$inferSelect"];

/** A comment under a goal that the permit sees. */
export async function readComment(read: Reader, permit: Permit, commentId: Id<"Comment">): Promise<StoredComment | null> {
  const { comment } = read.tables;
  const where = and(eq(comment.id, commentId), eq(comment.clientId, permit.clientId), isNull(comment.removedAt));
  const [found] = await read.select().from(comment).where(where);
  return found && (await readGoal(read, permit, found.goalId)) ? found : null;
}

export async function insertComment(
  tx: Writer,
  permit: Permit<"comment.add">,
  { goalId, words, at }: { goalId: Id<"Goal">; words: string; at: Date },
): Promise<StoredComment> {
  const { clientId, actorId: personId } = permit;
  const [row] = await tx
    .insert(tx.tables.comment)
    .values({ id: newId("Comment"), clientId, goalId, personId, words, createdAt: at })
    .returning();
  if (!row) throw new Error("the comment was not added");
  return row;
}

export function removeStoredComment(
  tx: Writer,
  permit: Permit<"comment.remove">,
  { before, at }: { before: StoredComment; at: Date },
): Promise<StoredComment> {
  return updateVersioned(tx, permit, { table: tx.tables.comment, before, set: { removedAt: at } });
}
