import type { Permit } from "@naast/policy";
import { type Id, newId, type PlanFile } from "@naast/vocabulary";
import { setChosenReaders } from "../consent/chosen-reader-repository.ts";
import type { Writer } from "../store.ts";
import { insertBroughtEarlier } from "./brought-in-earlier.ts";
import { insertBroughtMeetings } from "./brought-in-meetings.ts";
import { insertBroughtProposals, insertBroughtRecorded } from "./brought-in-proposals.ts";
import type { BroughtIn } from "./brought-in-repository.ts";
import { insertBroughtRounds } from "./brought-in-rounds.ts";
import { readersOf, type StepHere, type ThingsHere } from "./brought-in-things.ts";

type Bringing = Permit<"plan.bringIn">;
type Goal = PlanFile["goals"][number];
type Placed = BroughtIn & { goal: Goal; goalId: Id<"Goal">; steps: Map<string, StepHere> };

async function insertUnderGoal(tx: Writer, permit: Bringing, { goal, goalId, personOf, at: now, steps }: Placed): Promise<void> {
  const { clientId, actorId } = permit;
  const { comment, ownView, step } = tx.tables;
  for (const { key, doer, own, returnedBy, createdAt, doneAt, earlier, ...words } of goal.steps) {
    const id = newId("Step");
    if (key !== null) steps.set(key, { id, goalId });
    const made = new Date(createdAt);
    await tx.insert(step).values({
      ...words,
      id,
      clientId,
      goalId,
      doerId: own ? actorId : personOf(doer),
      returnedBy: personOf(returnedBy),
      authorId: actorId,
      createdAt: made,
      changedAt: made,
      changedBy: actorId,
      doneAt: doneAt === null ? null : new Date(doneAt),
    });
    const item = { kind: "step" as const, id, goalId };
    await insertBroughtEarlier(tx, permit, { item, column: "what", now: words.what, earlier, at: now, personOf });
  }
  for (const { by, words, at } of goal.ownViews) {
    const personId = personOf(by);
    const made = new Date(at);
    if (personId)
      await tx.insert(ownView).values({ id: newId("OwnView"), clientId, goalId, personId, words, createdAt: made, changedAt: made });
  }
  for (const { by, words, at } of goal.comments) {
    await tx
      .insert(comment)
      .values({ id: newId("Comment"), clientId, goalId, personId: personOf(by) ?? actorId, words, createdAt: new Date(at) });
  }
}

async function insertGoals(tx: Writer, permit: Bringing, brought: BroughtIn): Promise<Pick<ThingsHere, "goals" | "steps">> {
  const { clientId, actorId } = permit;
  const goals = new Map<string, Id<"Goal">>();
  const steps = new Map<string, StepHere>();
  for (const [position, goal] of brought.plan.goals.entries()) {
    const { key, words, kind, ownKind, lifeDomain, why, visibility, state, createdAt } = goal;
    const id: Id<"Goal"> = newId("Goal");
    goals.set(key, id);
    const made = new Date(createdAt);
    const written = { authorId: actorId, createdAt: made, changedAt: made, changedBy: actorId };
    await tx
      .insert(tx.tables.goal)
      .values({ id, clientId, words, kind, ownKind, lifeDomain, why, visibility, state, position, ...written });
    await setChosenReaders(tx, permit, { itemKind: "goal", itemId: id, readerIds: readersOf(goal, brought) });
    const item = { kind: "goal" as const, id, goalId: id };
    await insertBroughtEarlier(tx, permit, { ...brought, item, column: "words", now: words, earlier: goal.earlier });
    await insertUnderGoal(tx, permit, { ...brought, goal, goalId: id, steps });
  }
  return { goals, steps };
}

/** Goals with all that hangs under them, meetings, what was proposed and said to it, three views, and moments. */
export async function insertBroughtConversation(tx: Writer, permit: Bringing, brought: BroughtIn): Promise<void> {
  const { clientId } = permit;
  const { plan, at } = brought;
  const { goals, steps } = await insertGoals(tx, permit, brought);
  const meetings = await insertBroughtMeetings(tx, permit, brought);
  const things: ThingsHere = { goals, steps, meetings };
  const proposals = await insertBroughtProposals(tx, permit, { ...brought, things });
  await insertBroughtRecorded(tx, permit, { ...brought, things, proposals });
  await insertBroughtRounds(tx, permit, { ...brought, goals });
  const { contactMoment } = tx.tables;
  for (const { readers, ...words } of plan.contactMoments) {
    const id = newId("ContactMoment");
    await tx.insert(contactMoment).values({ ...words, id, clientId, createdAt: at });
    await setChosenReaders(tx, permit, { itemKind: "contactMoment", itemId: id, readerIds: readersOf({ readers }, brought) });
  }
}
