import { correctionPeriod, type Day, type DelegatedThing, dayOf, type RecordedWay, type ViewSide } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import type { Rows } from "../rows.ts";
import type { Step } from "./goals.ts";
import { type Actor, type Story, tell } from "./story.ts";

const roundIds = derivedIds("ViewRound");
const viewIds = derivedIds("RoundView");
const recordedIds = derivedIds("RecordedAnswer");
const delegationIds = derivedIds("Delegation");

type Round = Rows["viewRound"][number];

/** The client asks what each finds desirable, around a question in their own words. */
export function openRound(story: Story, { question, who, at }: { question: string; who: readonly Actor[]; at: Date }): Round {
  const round: Round = { id: roundIds(story.name(), at), clientId: story.clientId, goalId: null, question, openedAt: at };
  story.rows.viewRound.push(round);
  for (const { personId } of who) story.rows.viewRoundPerson.push({ clientId: story.clientId, roundId: round.id, personId });
  tell(story, { by: story.client, at, event: { kind: "threeViews.opened" }, itemId: round.id });
  return round;
}

type Said = { by: Actor; side: ViewSide; words: string | null; at: Date };

/** Somebody says their own; without words they say nothing about it. */
export function sayInRound(story: Story, round: Round, { by, side, words, at }: Said): void {
  const id = viewIds(story.name(), at);
  const { clientId } = story;
  story.rows.roundView.push({ id, clientId, roundId: round.id, personId: by.personId, side, words, createdAt: at, changedAt: at });
  tell(story, { by, at, event: { kind: "threeViews.written" }, itemId: round.id });
}

type Recorded = { by: Actor; of: Actor; words: string; way: RecordedWay; at: Date; confirmedAt: Date };

/** Somebody writes down the yes of a person who was not there, read back; that person said later that it was right. */
export function recordYes(story: Story, step: Step, { by, of, words, way, at, confirmedAt }: Recorded): void {
  step.state = "accepted";
  step.changedAt = at;
  step.changedBy = by.personId;
  const id = recordedIds(story.name(), at);
  const { clientId } = story;
  const { personId } = of;
  story.rows.recordedAnswer.push({
    id,
    clientId,
    aboutKind: "stepAnswer",
    aboutId: step.id,
    goalId: step.goalId,
    personId,
    recordedBy: by.personId,
    answer: "yes",
    words,
    way,
    saidOn: dayOf(at),
    readBack: true,
    recordedAt: at,
    correctableUntil: new Date(at.getTime() + correctionPeriod),
    confirmedAt,
  });
  const place = { goalId: step.goalId, stepId: step.id, itemId: id };
  tell(story, { by, at, event: { kind: "recordedAnswer.written", personId, about: "stepAnswer", way }, ...place });
  tell(story, { by: of, at: confirmedAt, event: { kind: "recordedAnswer.confirmed", personId }, ...place });
}

type Delegated = { to: Actor; things: readonly DelegatedThing[]; askedAt: Date; acceptedAt: Date; endsOn: Day };

/** The client lets somebody steer something until a day, and that person says yes. */
export function letSteer(story: Story, { to, things, askedAt, acceptedAt, endsOn }: Delegated): void {
  const id = delegationIds(story.name(), askedAt);
  const side = to.app === "dashboard" ? ("worker" as const) : ("member" as const);
  const { clientId } = story;
  story.rows.delegation.push({ id, clientId, personId: to.personId, side, things, endsOn, askedAt, acceptedAt });
  tell(story, { by: story.client, at: askedAt, event: { kind: "delegation.asked" }, itemId: id, audience: "clientAndActor" });
  tell(story, { by: to, at: acceptedAt, event: { kind: "delegation.answered", answer: "yes" }, itemId: id });
}
