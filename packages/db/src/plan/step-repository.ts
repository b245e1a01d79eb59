import type { ClientAction, Permit } from "@naast/policy";
import type { Id } from "@naast/vocabulary";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { isShown, isStepSeen, type SeenValues, seenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import { type Update, updateVersioned } from "../dialect/versioned.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

export type StoredStep = Tables["step"]["$inferSelect"];

type OneStep = SeenValues & { clientId: Permit["clientId"]; stepId: Id<"Step"> };

const seenStep = preparedRead((read, { goal, step }, given: Given<OneStep>) =>
  read
    .select({ step })
    .from(step)
    .innerJoin(goal, eq(goal.id, step.goalId))
    .where(
      and(
        eq(step.id, given.stepId),
        eq(step.clientId, given.clientId),
        isNull(step.removedAt),
        isStepSeen(step, given),
        isShown(read, goal, given),
      ),
    ),
);

/** A step that the permit sees; null for any other, and for none. */
export async function readStep(read: Reader, permit: Permit, stepId: Id<"Step">): Promise<StoredStep | null> {
  const [found] = await seenStep(read, { ...seenValues(permit, "goals"), clientId: permit.clientId, stepId });
  return found?.step ?? null;
}

/** The steps under a goal that have a visibility of their own. */
export function listNarrowedSteps(read: Reader, permit: Permit, goalId: Id<"Goal">): Promise<readonly StoredStep[]> {
  const { step } = read.tables;
  return read
    .select()
    .from(step)
    .where(and(eq(step.goalId, goalId), eq(step.clientId, permit.clientId), isNull(step.removedAt), isNotNull(step.visibility)))
    .then((rows) => rows);
}

type StepWriter = Permit<
  | Extract<ClientAction, `step.${string}` | `member.${string}` | `recordedAnswer.${string}`>
  | "agreement.plan"
  | "proposal.decide"
  | "visibility.change"
  | "change.undo"
>;
export type AddedStep = Pick<StoredStep, "id" | "goalId" | "what" | "onDay" | "whenWords" | "state" | "doerId" | "authorId"> & { at: Date };

export async function insertStep(tx: Writer, permit: StepWriter, { at, ...step }: AddedStep): Promise<StoredStep> {
  const { clientId, actorId } = permit;
  const [row] = await tx
    .insert(tx.tables.step)
    .values({ ...step, clientId, createdAt: at, changedAt: at, changedBy: actorId })
    .returning();
  if (!row) throw new Error("the step was not added");
  return row;
}

export function updateStep(tx: Writer, permit: StepWriter, { before, set }: Update<StoredStep>): Promise<StoredStep> {
  return updateVersioned(tx, permit, { table: tx.tables.step, before, set });
}
