import type { Permit } from "@naast/policy";
import { type Id, newId, type PlanFile } from "@naast/vocabulary";
import { setChosenReaders } from "../consent/chosen-reader-repository.ts";
import type { Writer } from "../store.ts";
import { insertBroughtEarlier } from "./brought-in-earlier.ts";
import type { BroughtIn } from "./brought-in-repository.ts";
import { insertBroughtTalk } from "./brought-in-talk.ts";

type Bringing = Permit<"plan.bringIn">;
type Goal = PlanFile["goals"][number];
type Placed = BroughtIn & { goal: Goal; goalId: Id<"Goal"> };

const readersOf = ({ readers }: { readers: readonly string[] }, { personOf }: BroughtIn) => readers.flatMap((key) => personOf(key) ?? []);

async function insertUnderGoal(tx: Writer, permit: Bringing, { goal, goalId, personOf, at: now }: Placed): Promise<void> {
  const { clientId, actorId } = permit;
  const { comment, ownView, step } = tx.tables;
  for (const { doer, own, returnedBy, createdAt, doneAt, earlier, ...words } of goal.steps) {
    const id = newId("Step");
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

async function insertGoals(tx: Writer, permit: Bringing, brought: BroughtIn): Promise<ReadonlyMap<string, Id<"Goal">>> {
  const { clientId, actorId } = permit;
  const ids = new Map<string, Id<"Goal">>();
  for (const [position, goal] of brought.plan.goals.entries()) {
    const { key, words, kind, ownKind, lifeDomain, why, visibility, state, createdAt } = goal;
    const id: Id<"Goal"> = newId("Goal");
    ids.set(key, id);
    const made = new Date(createdAt);
    const written = { authorId: actorId, createdAt: made, changedAt: made, changedBy: actorId };
    await tx
      .insert(tx.tables.goal)
      .values({ id, clientId, words, kind, ownKind, lifeDomain, why, visibility, state, position, ...written });
    await setChosenReaders(tx, permit, { itemKind: "goal", itemId: id, readerIds: readersOf(goal, brought) });
    const item = { kind: "goal" as const, id, goalId: id };
    await insertBroughtEarlier(tx, permit, { ...brought, item, column: "words", now: words, earlier: goal.earlier });
    await insertUnderGoal(tx, permit, { ...brought, goal, goalId: id });
  }
  return ids;
}

/** Goals with all that hangs under them, proposals that wait, meetings and moments. */
export async function insertBroughtConversation(tx: Writer, permit: Bringing, brought: BroughtIn): Promise<void> {
  const { clientId, actorId } = permit;
  const { plan, personOf, at } = brought;
  const goals = await insertGoals(tx, permit, brought);
  const { contactMoment, meeting, proposal } = tx.tables;
  for (const { by, goal, doer, own, at: made, ...words } of plan.proposals) {
    const proposerId = personOf(by);
    if (!proposerId) continue;
    const goalId = goal === null ? null : (goals.get(goal) ?? null);
    const doerId = own ? actorId : personOf(doer);
    await tx.insert(proposal).values({ ...words, id: newId("Proposal"), clientId, goalId, doerId, proposerId, proposedAt: new Date(made) });
  }
  for (const { by, readers, startsAt, talk, ...words } of plan.meetings) {
    const id = newId("Meeting");
    await tx
      .insert(meeting)
      .values({ ...words, id, clientId, startsAt: new Date(startsAt), plannedBy: personOf(by) ?? actorId, createdAt: at });
    await setChosenReaders(tx, permit, { itemKind: "meeting", itemId: id, readerIds: readersOf({ readers }, brought) });
    if (talk) await insertBroughtTalk(tx, permit, { meetingId: id, talk, personOf });
  }
  for (const { readers, ...words } of plan.contactMoments) {
    const id = newId("ContactMoment");
    await tx.insert(contactMoment).values({ ...words, id, clientId, createdAt: at });
    await setChosenReaders(tx, permit, { itemKind: "contactMoment", itemId: id, readerIds: readersOf({ readers }, brought) });
  }
}
