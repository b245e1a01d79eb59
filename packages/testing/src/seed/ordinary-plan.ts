import { randomFrom } from "../random.ts";
import { addGoal, type Goal, setGoalState } from "../story/goals.ts";
import { type Actor, look, visit } from "../story/story.ts";
import { answerPurpose, comment, decideProposal, noteMoment, planMeeting, propose, writeOwnView, writePurpose } from "../story/talk.ts";
import { type GoalText, goalTexts } from "./goal-texts.ts";
import { openPlan } from "./open-plan.ts";
import { joinNetwork } from "./ordinary-network.ts";
import { tellStep } from "./ordinary-step.ts";
import { momentOn, quietSince, type Telling } from "./ordinary-telling.ts";
import { leaveWaiting, type Waiting } from "./ordinary-waiting.ts";
import { earlierPurposes, purposes } from "./purposes.ts";
import type { LocationKey, TeamKey, Worker, World } from "./shelter.ts";
import { clientComments, meetingPlaces, meetingTitles, memberComments, moments, proposalTexts, workerComments } from "./talk-texts.ts";

export type OrdinaryPlan = {
  key: string;
  location: LocationKey;
  team: TeamKey;
  supporter: Worker;
  worker: Worker;
  /** What is open at the end of the story; null: quiet, which is a fine state. */
  waiting: Waiting | null;
  purpose: "agreed" | "none" | "notYet";
};

/** One plan of the many, made up from its key: the same key gives the same story. */
export function tellOrdinaryPlan(world: World, plan: OrdinaryPlan): void {
  const random = randomFrom(plan.key);
  const isNew = plan.purpose === "none";
  // Who says "not yet" has not been asked long ago.
  const startDay = isNew ? -random.between(8, 20) : -random.between(40, plan.purpose === "notYet" ? 48 : 180);
  const { story, supporter, worker } = openPlan(world, {
    ...plan,
    startedAt: world.calendar.past(startDay, "10:00"),
    worker: { who: plan.worker, at: world.calendar.past(startDay + 1, "11:00") },
  });
  const members = isNew ? [] : joinNetwork({ world, story, random, startDay, settled: plan.waiting === null });
  const telling: Telling = { world, story, random, supporter, worker, members, startDay };
  if (!isNew) tellPurpose(telling, plan.purpose === "notYet");
  const goals = random.some(goalTexts, isNew ? 1 : random.between(2, 5)).map((text, index) => tellGoal(telling, text, index));
  if (!isNew) tellAround(telling, goals);
  if (plan.waiting) leaveWaiting(telling, goals, plan.waiting);
  tellVisits(telling);
}

function tellPurpose(telling: Telling, oneSaysNotYet: boolean): void {
  const { story, random, supporter, worker, members, startDay } = telling;
  const everyone = [supporter, worker, ...members].filter((one) => one !== null);
  if (random.chance(0.3)) {
    const first = writePurpose(story, { words: random.pick(earlierPurposes), at: momentOn(telling, startDay + 2) });
    answerPurpose(story, first, { by: supporter, at: momentOn(telling, startDay + 3, supporter) });
  }
  const purpose = writePurpose(story, { words: random.pick(purposes), at: momentOn(telling, startDay + 12) });
  for (const [index, by] of everyone.entries()) {
    const answer = oneSaysNotYet && index === everyone.length - 1 ? "notYet" : "agrees";
    answerPurpose(story, purpose, { by, at: momentOn(telling, startDay + random.between(13, 20), by), answer });
  }
}

function visibilityBy({ random, members, supporter }: Telling): Pick<Parameters<typeof addGoal>[1], "visibility" | "readers"> {
  const chance = random.next();
  const [first] = members;
  if (chance < 0.1) return { visibility: "me" };
  if (chance < 0.25) return { visibility: "workers" };
  if (chance < 0.4 && first) return { visibility: "chosen", readers: [first.personId, supporter.personId] };
  return { visibility: "everyone" };
}

/** Those who read the goal besides the client. */
function readersOf({ members, supporter, worker }: Telling, goal: Goal): { members: readonly Actor[]; workers: readonly Actor[] } {
  const workers = [supporter, worker].filter((one) => one !== null);
  if (goal.visibility === "everyone") return { members, workers };
  if (goal.visibility === "workers") return { members: [], workers };
  return goal.visibility === "chosen" ? { members: members.slice(0, 1), workers: [supporter] } : { members: [], workers: [] };
}

function tellGoal(telling: Telling, text: GoalText, index: number): Goal {
  const { story, random, startDay } = telling;
  const day = Math.min(startDay + 14 + index * random.between(4, 22), quietSince - 2);
  const why = text.why === undefined ? {} : { why: text.why };
  const goal = addGoal(story, {
    words: text.words,
    kind: text.kind,
    lifeDomain: text.domain,
    ...why,
    ...visibilityBy(telling),
    at: momentOn(telling, day),
  });
  const readers = readersOf(telling, goal);
  if (random.chance(0.8)) setGoalState(story, goal, { state: "agreed", at: momentOn(telling, day + 2) });
  const ended = text.steps.map((step, place) => tellStep(telling, { goal, step, day: day + 3 + place * random.between(1, 9), readers }));
  if (ended.every((one) => one)) setGoalState(story, goal, { state: "reached", at: momentOn(telling, quietSince) });
  else if (random.chance(0.6)) setGoalState(story, goal, { state: "doing", at: momentOn(telling, day + 5) });
  else if (random.chance(0.3)) setGoalState(story, goal, { state: "resting", at: momentOn(telling, day + 30) });
  tellTalk(telling, { goal, text, day, readers });
  return goal;
}

type Talk = { goal: Goal; text: GoalText; day: number; readers: ReturnType<typeof readersOf> };

function tellTalk(telling: Telling, { goal, text, day, readers }: Talk): void {
  const { story, random } = telling;
  const [member] = readers.members;
  const [worker] = readers.workers;
  if (member && text.view) writeOwnView(story, goal, { by: member, at: momentOn(telling, day + 4, member), words: text.view });
  if (worker && text.workerView) writeOwnView(story, goal, { by: worker, at: momentOn(telling, day + 5, worker), words: text.workerView });
  if (member && random.chance(0.5)) {
    comment(story, goal, { by: member, at: momentOn(telling, day + 9, member), words: random.pick(memberComments) });
    comment(story, goal, { by: story.client, at: momentOn(telling, day + 11), words: random.pick(clientComments) });
  }
  if (worker && random.chance(0.3)) {
    comment(story, goal, { by: worker, at: momentOn(telling, day + 14, worker), words: random.pick(workerComments) });
    comment(story, goal, { by: story.client, at: momentOn(telling, day + 15), words: random.pick(clientComments) });
  }
}

/** Meetings, moments and proposals of the months behind. */
function tellAround(telling: Telling, goals: readonly Goal[]): void {
  const { world, story, random, supporter, members, startDay } = telling;
  const { past, coming, day } = world.calendar;
  for (let on = startDay + 21; on < quietSince; on += random.between(35, 60)) {
    const startsAt = past(on, random.pick(["10:00", "15:00", "19:00"]));
    const place = random.pick(meetingPlaces);
    planMeeting(story, { title: random.pick(meetingTitles), startsAt, by: supporter, at: momentOn(telling, on - 6, supporter), place });
  }
  if (random.chance(0.35)) {
    const startsAt = coming(random.between(6, 24), random.pick(["11:00", "16:00", "19:30"]));
    const at = momentOn(telling, -random.between(5, 9), supporter);
    planMeeting(story, { title: random.pick(meetingTitles), startsAt, by: supporter, at, place: random.pick(meetingPlaces) });
  }
  for (let count = random.between(0, 4); count > 0; count -= 1) {
    const on = random.between(startDay + 10, quietSince);
    noteMoment(story, {
      ...random.pick(moments),
      onDay: day(on),
      at: momentOn(telling, on),
      visibility: random.pick(["me", "me", "everyone"]),
    });
  }
  const [by] = members;
  const goal = goals.find(({ visibility }) => visibility === "everyone");
  if (!by || !goal || random.chance(0.5)) return;
  const made = random.between(startDay + 25, quietSince - 4);
  const proposal = propose(story, { by, kind: "addStep", goal, ...random.pick(proposalTexts), at: momentOn(telling, made, by) });
  const decision = random.pick(["yes", "changed", "no"] as const);
  const words = decision === "changed" ? { words: "Ja, maar dan één keer in de maand." } : {};
  decideProposal(story, proposal, { decision, at: momentOn(telling, made + 3), ...words });
}

function tellVisits(telling: Telling): void {
  const { story, random, supporter, worker, members, startDay } = telling;
  for (const by of [story.client, supporter, worker, ...members]) {
    if (!by) continue;
    for (let on = startDay + 22; on < -7; on += random.between(9, 24)) look(story, { by, at: momentOn(telling, on, by) });
    visit(story, { by, previousAt: momentOn(telling, -random.between(8, 12), by), lastAt: momentOn(telling, quietSince + 1, by) });
  }
}
