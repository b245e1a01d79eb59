import type { SeenPlan } from "@naast/db";
import { type Permit, steers, stepAbilitiesOf } from "@naast/policy";
import type { CommentView, GoalView, OwnViewView, PersonId, StepView } from "@naast/vocabulary";

export type PlanReader = { permit: Permit; mayWrite: boolean };
type Step = SeenPlan["steps"][number];

export function stepView(step: Step, { permit, mayWrite }: PlanReader): StepView {
  const reader = { personId: permit.actorId, isClient: permit.isClient, mayWrite, steers: steers(permit.facts, "steps") };
  return {
    id: step.id,
    goalId: step.goalId,
    what: step.what,
    onDay: step.onDay,
    whenWords: step.whenWords,
    state: step.state,
    doerId: step.doerId,
    returnedBy: step.returnedBy,
    returnWords: step.returnWords,
    visibility: step.visibility,
    version: step.version,
    authorId: step.authorId,
    createdAt: step.createdAt.getTime(),
    changedAt: step.changedAt.getTime(),
    changedBy: step.changedBy,
    doneAt: step.doneAt?.getTime() ?? null,
    abilities: stepAbilitiesOf(step, reader),
  };
}

function ownViewView({ id, goalId, personId, words, version, changedAt }: SeenPlan["ownViews"][number]): OwnViewView {
  return { id, goalId, personId, words, version, changedAt: changedAt.getTime() };
}

function commentView(
  { id, goalId, personId, words, createdAt }: SeenPlan["comments"][number],
  { permit, mayWrite }: PlanReader,
): CommentView {
  const mayRemove = mayWrite && (permit.isClient || personId === permit.actorId);
  return { id, goalId, personId, words, createdAt: createdAt.getTime(), mayRemove };
}

export function readersOf(ticked: SeenPlan["ticked"], itemId: string): readonly PersonId[] {
  return ticked.filter((row) => row.itemId === itemId).map((row) => row.personId);
}

/** The goals with what hangs under them, each as its reader may see it. */
export function goalViews(seen: SeenPlan, reader: PlanReader): readonly GoalView[] {
  const steps = Map.groupBy(seen.steps, (step) => step.goalId);
  const views = Map.groupBy(seen.ownViews, (view) => view.goalId);
  const comments = Map.groupBy(seen.comments, (comment) => comment.goalId);
  return seen.goals.map((goal) => ({
    id: goal.id,
    words: goal.words,
    kind: goal.kind,
    ownKind: goal.ownKind,
    lifeDomain: goal.lifeDomain,
    why: goal.why,
    visibility: goal.visibility,
    readerIds: readersOf(seen.ticked, goal.id),
    state: goal.state,
    position: goal.position,
    version: goal.version,
    createdAt: goal.createdAt.getTime(),
    changedAt: goal.changedAt.getTime(),
    changedBy: goal.changedBy,
    steps: (steps.get(goal.id) ?? []).map((step) => stepView(step, reader)),
    ownViews: (views.get(goal.id) ?? []).map(ownViewView),
    comments: (comments.get(goal.id) ?? []).map((comment) => commentView(comment, reader)),
  }));
}
