import type { Permit } from "@naast/policy";
import type { GoalState, Id, NewGoal, PersonId } from "@naast/vocabulary";
import { and, asc, eq, isNull } from "drizzle-orm";
import { chosenReadersOf, setChosenReaders } from "../consent/chosen-reader-repository.ts";
import { isShown, type SeenValues, seenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

type Row = Tables["goal"]["$inferSelect"];
/** A goal with who is ticked for it; the whole of what its history keeps. */
export type StoredGoal = Row & { readerIds: readonly PersonId[] };

type OneGoal = SeenValues & { clientId: Permit["clientId"]; goalId: Id<"Goal"> };

const seenGoal = preparedRead((read, { goal }, given: Given<OneGoal>) =>
  read
    .select()
    .from(goal)
    .where(and(eq(goal.id, given.goalId), eq(goal.clientId, given.clientId), isShown(read, goal, given))),
);

/** A goal that the permit sees; null for any other, and for none. */
export async function readGoal(read: Reader, permit: Permit, goalId: Id<"Goal">): Promise<StoredGoal | null> {
  const [found] = await seenGoal(read, { ...seenValues(permit, "goals"), clientId: permit.clientId, goalId });
  return found ? { ...found, readerIds: await chosenReadersOf(read, permit, goalId) } : null;
}

/** Id and place of the goals, in their order. */
export function listGoalPlaces(read: Reader, permit: Permit<"goal.move">): Promise<readonly Pick<Row, "id" | "position">[]> {
  const { goal } = read.tables;
  return read
    .select({ id: goal.id, position: goal.position })
    .from(goal)
    .where(and(eq(goal.clientId, permit.clientId), isNull(goal.removedAt)))
    .orderBy(asc(goal.position), asc(goal.id))
    .then((rows) => rows);
}

/** How many goals the plan has had, for the place of the next one. */
export function countGoals(read: Reader, permit: Permit<"goal.add" | "proposal.decide" | "threeViews.settle">): Promise<number> {
  const { goal } = read.tables;
  return read.$count(goal, eq(goal.clientId, permit.clientId)).then((count) => count);
}

export type AddedGoal = Omit<NewGoal, "clientId"> & { id: Id<"Goal">; state: GoalState; position: number; at: Date };

export async function insertGoal(
  tx: Writer,
  permit: Permit<"goal.add" | "proposal.decide" | "threeViews.settle">,
  { at, readerIds, ...goal }: AddedGoal,
): Promise<StoredGoal> {
  const { clientId, actorId } = permit;
  const [row] = await tx
    .insert(tx.tables.goal)
    .values({ ...goal, clientId, authorId: actorId, createdAt: at, changedAt: at, changedBy: actorId })
    .returning();
  if (!row) throw new Error("the goal was not added");
  const readers = goal.visibility === "chosen" ? readerIds : [];
  await setChosenReaders(tx, permit, { itemKind: "goal", itemId: row.id, readerIds: readers });
  return { ...row, readerIds: readers };
}

/** Only actions that are the client's alone can change a goal: see who may ask for these permits in `policy`. */
type GoalWriter = Permit<"goal.change" | "goal.changeState" | "goal.move" | "goal.remove" | "proposal.decide" | "threeViews.settle">;

export function updateGoal(tx: Writer, permit: GoalWriter, { before, set }: Update<StoredGoal>): Promise<StoredGoal> {
  return updateVersioned(tx, permit, { table: tx.tables.goal, before, set });
}
