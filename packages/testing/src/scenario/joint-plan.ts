import { personIdOf } from "../ids.ts";
import { openPlan } from "../seed/open-plan.ts";
import { type World, workerOf } from "../seed/shelter.ts";
import { addGoal, addStep, setGoalState } from "../story/goals.ts";
import { coordinate } from "../story/meeting-before.ts";
import { invite } from "../story/people.ts";
import type { Actor, Story } from "../story/story.ts";
import { answerPurpose, comment, decideProposal, noteMoment, planMeeting, propose, writeOwnView, writePurpose } from "../story/talk.ts";
import { tellScenarioInvitations } from "./invitations.ts";
import { tellScenarioMap } from "./map.ts";
import { tellScenarioPortrait } from "./portrait.ts";
import { tellScenarioRelapse } from "./relapse.ts";
import { tellSteps } from "./steps.ts";

/** The people of the plan of a scenario, who act in it. */
export type ScenarioCast = { world: World; story: Story; samira: Actor; rik: Actor; ingrid: Actor; sanne: Actor };

/** Identifiers of everything in the plan, by what is special about it. */
export type ScenarioItems = ReturnType<typeof tellScenario>;

/**
 * Dennis with his sister (member), a friend (confidant), a neighbour who was asked, a friend who left, somebody
 * who was removed, and two workers. Meryem has a plan of her own, with Sanne.
 */
export function tellScenario(world: World) {
  const cast = gather(world);
  const goals = tellGoals(cast);
  const steps = tellSteps(cast, goals);
  const map = tellScenarioMap(cast);
  return {
    goals: idsOf(goals),
    steps: idsOf(steps),
    purposes: tellPurpose(cast),
    ...tellTalk(cast, goals),
    ...tellMeetingsAndMoments(cast),
    ...map,
    ...tellScenarioInvitations(cast, map.nodes),
    ...tellScenarioPortrait(cast),
    ...tellScenarioRelapse(cast),
    assignments: lastIds(world.rows.assignment.filter(({ clientId }) => clientId === cast.story.clientId)),
    grants: lastIds(
      world.rows.grant.filter(({ personId, clientId }) => personId === cast.samira.personId && clientId === cast.story.clientId),
    ),
    other: tellOther(world),
  };
}

type WithId<Value> = { id: Value };

function idsOf<Key extends string, Value>(items: Readonly<Record<Key, WithId<Value>>>): Record<Key, Value> {
  const ids: Partial<Record<Key, Value>> = {};
  for (const key in items) ids[key] = items[key].id;
  return complete(items, ids);
}

/** Tells the compiler that no key was left out. */
function complete<Key extends string, Value>(
  keys: Readonly<Record<Key, unknown>>,
  values: Partial<Record<Key, Value>>,
): Record<Key, Value> {
  if (!isComplete(keys, values)) throw new Error("an item has no identifier");
  return values;
}

function isComplete<Key extends string, Value>(
  keys: Readonly<Record<Key, unknown>>,
  values: Partial<Record<Key, Value>>,
): values is Record<Key, Value> {
  return Object.keys(keys).every((key) => key in values);
}

function lastIds<Value>(items: readonly WithId<Value>[]): readonly Value[] {
  return items.map(({ id }) => id);
}

function gather(world: World): ScenarioCast {
  const { past } = world.calendar;
  const { story, supporter, worker } = openPlan(world, {
    key: "dennis",
    location: "voorportaal",
    team: "voorportaal",
    startedAt: past(-60, "10:00"),
    supporter: workerOf(world, "ingrid"),
    worker: { who: workerOf(world, "sanne"), at: past(-60, "11:00") },
  });
  if (!worker) throw new Error("Sanne takes part");
  const asked = { invitedAt: past(-50, "12:00"), joinedAt: past(-49, "20:00") };
  const samira = invite(story, { personId: personIdOf("samira"), relationWords: "zus", ...asked });
  const rik = invite(story, { personId: personIdOf("rik"), relationWords: "vriend", role: "confidant", ...asked });
  invite(story, { personId: personIdOf("kees"), relationWords: "oude baas", state: "left", changedAt: past(-9, "12:00"), ...asked });
  invite(story, { personId: personIdOf("marco"), relationWords: "kennis", state: "removed", changedAt: past(-8, "12:00"), ...asked });
  invite(story, { personId: personIdOf("wilma"), relationWords: "tante", state: "paused", changedAt: past(-7, "12:00"), ...asked });
  return { world, story, samira, rik, ingrid: supporter, sanne: worker };
}

function tellPurpose({ world, story, samira, ingrid }: ScenarioCast) {
  const { past } = world.calendar;
  const first = writePurpose(story, { words: "Ik wil niet meer alles alleen doen.", at: past(-48, "10:00") });
  const words = "Ik wil weer mensen om me heen. Dan hoef ik niet alles alleen te doen.";
  const second = writePurpose(story, { words, at: past(-30, "10:00") });
  for (const by of [samira, ingrid]) answerPurpose(story, second, { by, at: past(-29, "10:00") });
  return { first: first.id, current: second.id };
}

/** One goal for each visibility, and on top of that one for each state. */
function tellGoals({ world, story, samira, ingrid }: ScenarioCast) {
  const at = (offset: number) => world.calendar.past(offset, "14:00");
  const everyone = addGoal(story, { words: "Elke week iemand zien die ik ken", kind: "belonging", at: at(-28), visibility: "everyone" });
  const readers = [samira.personId, ingrid.personId];
  const chosen = addGoal(story, { words: "Mijn post op één plek", at: at(-27), visibility: "chosen", readers });
  const workers = addGoal(story, { words: "Een telefoon die het doet", at: at(-26), visibility: "workers" });
  const me = addGoal(story, { words: "Weer contact met Noor", kind: "belonging", at: at(-25), visibility: "me" });
  const idea = addGoal(story, { words: "Eén avond eten met kerst", at: at(-24), visibility: "everyone" });
  const reached = addGoal(story, { words: "Weer een paspoort", at: at(-23), visibility: "everyone" });
  const letGo = addGoal(story, { words: "In een band spelen", kind: "own", ownKind: "muziek", at: at(-22), visibility: "everyone" });
  setGoalState(story, everyone, { state: "doing", at: at(-20) });
  setGoalState(story, chosen, { state: "agreed", at: at(-20) });
  setGoalState(story, me, { state: "resting", at: at(-20) });
  setGoalState(story, reached, { state: "reached", at: at(-20) });
  setGoalState(story, letGo, { state: "letGo", at: at(-20) });
  return { everyone, chosen, workers, me, idea, reached, letGo };
}

function tellTalk({ world, story, samira, rik, ingrid }: ScenarioCast, goals: ReturnType<typeof tellGoals>) {
  const { past, day } = world.calendar;
  writeOwnView(story, goals.everyone, { by: samira, at: past(-10, "20:00"), words: "Bellen is voor mij al genoeg." });
  writeOwnView(story, goals.chosen, { by: ingrid, at: past(-10, "11:00"), words: "Een briefadres kan ook." });
  comment(story, goals.everyone, { by: rik, at: past(-9, "22:00"), words: "Maandag is altijd goed." });
  comment(story, goals.everyone, { by: story.client, at: past(-8, "22:00"), words: "Dank je." });
  const waiting = propose(story, {
    by: samira,
    kind: "addStep",
    goal: goals.everyone,
    words: "Elke zondag bellen",
    doer: samira,
    at: past(-2, "16:00"),
  });
  const byWorker = propose(story, { by: ingrid, kind: "addGoal", words: "Een huisarts in de buurt", at: past(-2, "11:00") });
  const change = { by: samira, kind: "changeGoal", goal: goals.everyone, words: "Elke dag iemand zien", at: past(-12, "16:00") } as const;
  const later = propose(story, change);
  decideProposal(story, later, { decision: "later", at: past(-11, "16:00"), laterOn: day(10) });
  const [ofSamira, ofIngrid] = lastIds(world.rows.ownView);
  const [ofRik, ofDennis] = lastIds(world.rows.comment);
  if (!ofSamira || !ofIngrid || !ofRik || !ofDennis) throw new Error("nobody said anything");
  return {
    ownViews: { ofSamira, ofIngrid },
    comments: { ofRik, ofDennis },
    proposals: { waiting: waiting.id, byWorker: byWorker.id, later: later.id },
  };
}

function tellMeetingsAndMoments({ world, story, ingrid, samira }: ScenarioCast) {
  const { past, coming, day } = world.calendar;
  const made = { by: ingrid, at: past(-6, "10:00"), place: "Kamer 2" };
  planMeeting(story, { ...made, title: "Post en geld", startsAt: coming(1, "19:00") });
  planMeeting(story, { ...made, title: "Overleg", startsAt: coming(3, "09:00"), visibility: "workers" });
  const readers = [samira.personId];
  planMeeting(story, {
    ...made,
    by: story.client,
    title: "Bellen met Samira",
    startsAt: coming(5, "19:00"),
    visibility: "chosen",
    readers,
  });
  noteMoment(story, { words: "Koffie met Rik", onDay: day(-7), at: past(-7, "20:00"), felt: "goed" });
  noteMoment(story, { words: "Samira belde", onDay: day(-6), at: past(-6, "20:00"), visibility: "everyone" });
  const [everyone, workers, chosen] = lastIds(world.rows.meeting);
  const [own, shared] = lastIds(world.rows.contactMoment);
  if (!everyone || !workers || !chosen || !own || !shared) throw new Error("nothing was planned");
  coordinate(story, { meetingId: everyone, personId: personIdOf("noor"), by: story.client, at: past(-5, "10:00") });
  return { meetings: { everyone, workers, chosen }, contactMoments: { me: own, everyone: shared } };
}

/** Another plan, for who must not reach it. */
function tellOther(world: World) {
  const { past } = world.calendar;
  const { story } = openPlan(world, {
    key: "meryem",
    location: "tussenkade",
    team: "tussenkade",
    startedAt: past(-40, "10:00"),
    supporter: workerOf(world, "sanne"),
  });
  const tarik = invite(story, {
    personId: personIdOf("tarik"),
    relationWords: "broer",
    invitedAt: past(-39, "12:00"),
    joinedAt: past(-38, "20:00"),
  });
  const goal = addGoal(story, { words: "Mijn broer erbij als het over geld gaat", at: past(-37, "12:00") });
  const step = addStep(story, goal, { what: "Samen alles optellen", at: past(-36, "12:00") });
  return { goalId: goal.id, stepId: step.id, memberId: tarik.personId };
}
