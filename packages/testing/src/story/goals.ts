import type { Day, GoalKind, GoalState, LifeDomain, PersonId, SharedItemKind, StepState, Visibility } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import type { Rows } from "../rows.ts";
import { type Actor, type Story, tell } from "./story.ts";

export type Goal = Rows["goal"][number];
export type Step = Rows["step"][number];

const goalIds = derivedIds("Goal");
const stepIds = derivedIds("Step");
const changeIds = derivedIds("Change");
const historyIds = derivedIds("History");

export type NewGoalStory = {
  words: string;
  at: Date;
  kind?: GoalKind;
  ownKind?: string;
  lifeDomain?: LifeDomain;
  why?: string;
  visibility?: Visibility;
  readers?: readonly PersonId[];
};

/** Ticks people for an item that is for chosen readers. */
export function tick(story: Story, item: { itemKind: SharedItemKind; itemId: string; readers: readonly PersonId[] }): void {
  for (const personId of item.readers) {
    story.rows.chosenReader.push({ clientId: story.clientId, itemKind: item.itemKind, itemId: item.itemId, personId });
  }
}

/** The client adds a goal; it starts as an idea. */
export function addGoal(story: Story, goal: NewGoalStory): Goal {
  const { words, at, kind = "practical", ownKind, lifeDomain, why, visibility = "everyone", readers = [] } = goal;
  const by = story.client.personId;
  const added: Goal = {
    id: goalIds(story.name(), at),
    clientId: story.clientId,
    words,
    kind,
    ownKind: ownKind ?? null,
    lifeDomain: lifeDomain ?? null,
    why: why ?? null,
    visibility,
    state: "idea",
    position: story.rows.goal.filter(({ clientId }) => clientId === story.clientId).length + 1,
    version: 1,
    authorId: by,
    createdAt: at,
    changedAt: at,
    changedBy: by,
  };
  story.rows.goal.push(added);
  tick(story, { itemKind: "goal", itemId: added.id, readers });
  tell(story, { by: story.client, at, event: { kind: "goal.added" }, goalId: added.id });
  return added;
}

function touch(item: Goal | Step, by: Actor, at: Date): void {
  item.version = (item.version ?? 1) + 1;
  item.changedAt = at;
  item.changedBy = by.personId;
}

/** The client finds other words for a goal; the earlier ones stay in its history. */
export function rewordGoal(story: Story, goal: Goal, { words, at }: { words: string; at: Date }): void {
  const before = { ...goal };
  goal.words = words;
  touch(goal, story.client, at);
  const { clientId, client, rows } = story;
  const changeId = changeIds(story.name(), at);
  rows.change.push({ id: changeId, clientId, actorId: client.personId, at, kind: "goal.changed" });
  rows.history.push({
    id: historyIds(story.name(), at),
    changeId,
    clientId,
    itemKind: "goal",
    itemId: goal.id,
    goalId: goal.id,
    actorId: client.personId,
    at,
    reason: "changed",
    before,
    after: { ...goal },
    afterVersion: goal.version ?? 1,
  });
  tell(story, { by: client, at, event: { kind: "goal.changed" }, goalId: goal.id, changeId });
}

export function setGoalState(story: Story, goal: Goal, { state, at }: { state: GoalState; at: Date }): void {
  goal.state = state;
  touch(goal, story.client, at);
  tell(story, { by: story.client, at, event: { kind: "goal.stateChanged", state }, goalId: goal.id });
}

/** The client opens or closes a goal. Others get no message of it. */
export function shareGoal(story: Story, goal: Goal, share: { visibility: Visibility; readers?: readonly PersonId[]; at: Date }): void {
  const before = goal.visibility;
  goal.visibility = share.visibility;
  goal.version = (goal.version ?? 1) + 1;
  tick(story, { itemKind: "goal", itemId: goal.id, readers: share.readers ?? [] });
  const event = { kind: "visibility.changed", before, after: share.visibility } as const;
  tell(story, { by: story.client, at: share.at, event, goalId: goal.id, audience: "client" });
}

export type NewStepStory = { what: string; at: Date; onDay?: Day; whenWords?: string; visibility?: Visibility; self?: boolean; of?: Actor };

/** Where a new step stands: with the client when `self`, asked of somebody with `of`, open otherwise. */
function firstPlace(story: Story, { self = false, of }: Pick<NewStepStory, "self" | "of">): Pick<Step, "state" | "doerId"> {
  if (of) return { state: "requested", doerId: of.personId };
  return self ? { state: "accepted", doerId: story.client.personId } : { state: "open", doerId: null };
}

/** The client adds a step: open, their own, or a request to somebody. */
export function addStep(story: Story, goal: Goal, added: NewStepStory): Step {
  const { what, at, onDay, whenWords, visibility, of } = added;
  const by = story.client.personId;
  const step: Step = {
    id: stepIds(story.name(), at),
    clientId: story.clientId,
    goalId: goal.id,
    what,
    onDay: onDay ?? null,
    whenWords: whenWords ?? null,
    ...firstPlace(story, added),
    visibility: visibility ?? null,
    version: 1,
    authorId: by,
    createdAt: at,
    changedAt: at,
    changedBy: by,
  };
  story.rows.step.push(step);
  const event = of ? ({ kind: "step.requested", doerId: of.personId } as const) : ({ kind: "step.added" } as const);
  tell(story, { by: story.client, at, event, goalId: goal.id, stepId: step.id });
  return step;
}

function become(step: Step, { state, doerId, by, at }: { state: StepState; doerId: PersonId | null; by: Actor; at: Date }): void {
  step.state = state;
  step.doerId = doerId;
  touch(step, by, at);
}

/** The one who was asked answers. After a no the place is open again. */
export function answerStep(story: Story, step: Step, answer: { by: Actor; at: Date; says: "yes" | "no"; words?: string }): void {
  const { by, at, says } = answer;
  become(step, { state: says === "yes" ? "accepted" : "open", doerId: says === "yes" ? by.personId : null, by, at });
  if (says === "no") {
    step.returnedBy = by.personId;
    step.returnWords = answer.words ?? null;
  }
  tell(story, { by, at, event: { kind: "step.answered", answer: says }, goalId: step.goalId, stepId: step.id });
}

/** Somebody says "I can do this" and waits for the client. */
export function offerStep(story: Story, step: Step, { by, at }: { by: Actor; at: Date }): void {
  become(step, { state: "offered", doerId: by.personId, by, at });
  tell(story, { by, at, event: { kind: "step.offered" }, goalId: step.goalId, stepId: step.id });
}

/** Somebody offers something that was not in the plan yet. */
export function offerNewStep(story: Story, goal: Goal, offer: NewStepStory & { by: Actor }): Step {
  const { by, at, what, onDay, whenWords } = offer;
  const step: Step = {
    id: stepIds(story.name(), at),
    clientId: story.clientId,
    goalId: goal.id,
    what,
    onDay: onDay ?? null,
    whenWords: whenWords ?? null,
    state: "offered",
    doerId: by.personId,
    version: 1,
    authorId: by.personId,
    createdAt: at,
    changedAt: at,
    changedBy: by.personId,
  };
  story.rows.step.push(step);
  tell(story, { by, at, event: { kind: "step.offered" }, goalId: goal.id, stepId: step.id });
  return step;
}

/** The client says yes to an offer. */
export function acceptOffer(story: Story, step: Step, at: Date): void {
  become(step, { state: "accepted", doerId: step.doerId ?? null, by: story.client, at });
  tell(story, { by: story.client, at, event: { kind: "step.offerDecided", answer: "yes" }, goalId: step.goalId, stepId: step.id });
}

/** The doer gives a step back, with words or without; the place is open again. */
export function handBackStep(story: Story, step: Step, { by, at, words }: { by: Actor; at: Date; words?: string }): void {
  become(step, { state: "open", doerId: null, by, at });
  step.returnedBy = by.personId;
  step.returnWords = words ?? null;
  tell(story, { by, at, event: { kind: "step.handedBack" }, goalId: step.goalId, stepId: step.id });
}

export function finishStep(story: Story, step: Step, { by, at }: { by: Actor; at: Date }): void {
  become(step, { state: "done", doerId: step.doerId ?? by.personId, by, at });
  step.doneAt = at;
  tell(story, { by, at, event: { kind: "step.finished" }, goalId: step.goalId, stepId: step.id });
}

export function stopStep(story: Story, step: Step, at: Date): void {
  become(step, { state: "stopped", doerId: step.doerId ?? null, by: story.client, at });
  tell(story, { by: story.client, at, event: { kind: "step.stopped" }, goalId: step.goalId, stepId: step.id });
}
