import { personIdOf } from "../ids.ts";
import { addGoal, addStep, answerStep, finishStep, setGoalState } from "../story/goals.ts";
import { invite } from "../story/people.ts";
import { visit } from "../story/story.ts";
import { answerPurpose, planMeeting, writeOwnView, writePurpose } from "../story/talk.ts";
import { tellEndingAsked } from "./for-safety.ts";
import { lookRegularly } from "./look-regularly.ts";
import { tellMapOfMeryem } from "./maps.ts";
import { openPlan } from "./open-plan.ts";
import { type World, workerOf } from "./shelter.ts";

/** Meryem wants her brother beside her; she asked Ingrid, and waits. */
export function tellMeryem(world: World): void {
  const { past, coming } = world.calendar;
  const { story, supporter, worker } = openPlan(world, {
    key: "meryem",
    location: "voorportaal",
    team: "voorportaal",
    startedAt: past(-120, "11:00"),
    supporter: workerOf(world, "ingrid"),
    worker: { who: workerOf(world, "sanne"), at: past(-119, "10:00") },
  });
  const tarik = invite(story, {
    personId: personIdOf("tarik"),
    relationWords: "broer",
    invitedAt: past(-110, "12:00"),
    joinedAt: past(-108, "19:00"),
  });
  const purpose = writePurpose(story, { words: "Ik wil dat mijn broer en ik weer naast elkaar staan.", at: past(-115, "14:00") });
  for (const by of [supporter, worker, tarik]) if (by) answerPurpose(story, purpose, { by, at: past(-107, "20:00") });
  tellMapOfMeryem(world, story, { tarik });
  const goal = addGoal(story, {
    words: "Mijn broer erbij als het over geld gaat",
    kind: "emotional",
    lifeDomain: "money",
    why: "Dan durf ik alles te vragen.",
    at: past(-60, "13:20"),
  });
  setGoalState(story, goal, { state: "agreed", at: past(-58, "13:30") });
  const list = addStep(story, goal, { what: "Alle brieven over geld bij elkaar", at: past(-57, "10:00"), self: true });
  finishStep(story, list, { by: story.client, at: past(-30, "15:00") });
  const calculate = addStep(story, goal, { what: "Samen alles optellen", whenWords: "op een zaterdag", at: past(-40, "18:00"), of: tarik });
  answerStep(story, calculate, { by: tarik, at: past(-39, "20:15"), says: "yes" });
  writeOwnView(story, goal, {
    by: tarik,
    at: past(-38, "20:20"),
    words: "Ik rij naar je toe. Ik hoef niets te zeggen als je dat niet wilt.",
  });
  addStep(story, goal, { what: "Vragen of mijn broer bij het gesprek mag", at: past(-3, "09:30"), of: supporter });
  planMeeting(story, {
    title: "Geld, met z'n drieën",
    startsAt: coming(3, "19:00"),
    by: supporter,
    at: past(-12, "16:00"),
    place: "Kamer met keuken",
  });
  lookRegularly(world, story, { by: tarik, weeks: 15, time: "20:30" });
  lookRegularly(world, story, { by: supporter, weeks: 17, time: "09:15" });
  if (worker) tellEndingAsked({ world, story, sanne: worker });
  visit(story, { by: story.client, previousAt: past(-9, "21:00"), lastAt: past(-3, "09:35") });
  visit(story, { by: supporter, previousAt: past(-12, "16:00"), lastAt: past(-4, "09:00") });
}
