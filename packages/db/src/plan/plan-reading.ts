import type { Permit } from "@naast/policy";
import type { ClientId } from "@naast/vocabulary";
import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { isShown, isStepSeen, type SeenValues, seenGoalIds, seenValues } from "../consent/visible.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";
import { listWaiting } from "./proposal-reading.ts";

type Asked = SeenValues & { clientId: ClientId };

const seenGoals = preparedRead((read, { goal }, given: Given<Asked>) =>
  read
    .select()
    .from(goal)
    .where(and(eq(goal.clientId, given.clientId), isShown(read, goal, given)))
    .orderBy(asc(goal.position), asc(goal.id)),
);

const seenSteps = preparedRead((read, { goal, step }, given: Given<Asked>) =>
  read
    .select()
    .from(step)
    .where(
      and(
        eq(step.clientId, given.clientId),
        isNull(step.removedAt),
        isStepSeen(step, given),
        inArray(step.goalId, seenGoalIds(read, { goal }, given)),
      ),
    )
    .orderBy(asc(step.createdAt), asc(step.id)),
);

const seenOwnViews = preparedRead((read, { goal, ownView }, given: Given<Asked>) =>
  read
    .select()
    .from(ownView)
    .where(
      and(eq(ownView.clientId, given.clientId), isNull(ownView.removedAt), inArray(ownView.goalId, seenGoalIds(read, { goal }, given))),
    )
    .orderBy(asc(ownView.createdAt), asc(ownView.id)),
);

const seenComments = preparedRead((read, { goal, comment }, given: Given<Asked>) =>
  read
    .select()
    .from(comment)
    .where(
      and(eq(comment.clientId, given.clientId), isNull(comment.removedAt), inArray(comment.goalId, seenGoalIds(read, { goal }, given))),
    )
    .orderBy(asc(comment.createdAt), asc(comment.id)),
);

const seenMoments = preparedRead((read, { contactMoment }, given: Given<Asked>) =>
  read
    .select()
    .from(contactMoment)
    .where(and(eq(contactMoment.clientId, given.clientId), isShown(read, contactMoment, given)))
    .orderBy(asc(contactMoment.onDay), asc(contactMoment.id)),
);

const seenMeetings = preparedRead((read, { meeting }, given: Given<Asked>) =>
  read
    .select()
    .from(meeting)
    .where(and(eq(meeting.clientId, given.clientId), ne(meeting.state, "cancelled"), isShown(read, meeting, given)))
    .orderBy(asc(meeting.startsAt), asc(meeting.id)),
);

const tickedReaders = preparedRead((read, { chosenReader }, given: Given<{ clientId: ClientId }>) =>
  read
    .select({ itemId: chosenReader.itemId, personId: chosenReader.personId })
    .from(chosenReader)
    .where(eq(chosenReader.clientId, given.clientId))
    .orderBy(asc(chosenReader.id)),
);

export type SeenPlan = Awaited<ReturnType<typeof readSeenPlan>>;

/** Everything of the plan that the permit sees, row by row; nothing of it for a label that was not granted. */
export async function readSeenPlan(read: Reader, permit: Permit) {
  const { clientId } = permit;
  const goalsAsked = { ...seenValues(permit, "goals"), clientId };
  const [goals, steps, ownViews, comments, contactMoments, proposals, meetings, ticked] = await Promise.all([
    seenGoals(read, goalsAsked),
    seenSteps(read, goalsAsked),
    seenOwnViews(read, goalsAsked),
    seenComments(read, goalsAsked),
    seenMoments(read, goalsAsked),
    listWaiting(read, permit),
    seenMeetings(read, { ...seenValues(permit, "meetings"), clientId }),
    permit.isClient ? tickedReaders(read, { clientId }) : [],
  ]);
  return {
    goals,
    steps,
    ownViews,
    comments,
    contactMoments,
    proposals,
    meetings,
    ticked,
  };
}
