import { personIdOf } from "../ids.ts";
import { addGoal, addStep, answerStep, setGoalState } from "../story/goals.ts";
import { invite } from "../story/people.ts";
import { askOthers, respond } from "../story/responding.ts";
import { look, visit } from "../story/story.ts";
import { answerPurpose, planMeeting, propose, writeOwnView, writePurpose } from "../story/talk.ts";
import { lookRegularly } from "./look-regularly.ts";
import { tellMapOfLisa } from "./maps.ts";
import { openPlan } from "./open-plan.ts";
import { type World, workerOf } from "./shelter.ts";

/** Lisa lives at a secret place; the father of her child reads one goal. */
export function tellLisa(world: World): void {
  const { past, coming, day } = world.calendar;
  const { story, supporter, worker } = openPlan(world, {
    key: "lisa",
    location: "noord",
    team: "noord",
    startedAt: past(-75, "10:00"),
    supporter: workerOf(world, "ingrid"),
    worker: { who: workerOf(world, "sanne"), at: past(-74, "10:00") },
  });
  const yara = invite(story, {
    personId: personIdOf("yara"),
    relationWords: "vriendin",
    invitedAt: past(-60, "12:00"),
    joinedAt: past(-59, "19:00"),
  });
  // One goal, and neither the purpose nor who takes part.
  const marco = invite(story, {
    personId: personIdOf("marco"),
    relationWords: "vader van Fleur",
    invitedAt: past(-30, "12:00"),
    joinedAt: past(-28, "20:00"),
    labels: ["goals"],
  });
  tellMapOfLisa(world, story, { yara, marco });
  const purpose = writePurpose(story, { words: "Voor Fleur en mij: rust, en mensen die blijven.", at: past(-72, "20:00") });
  for (const by of [supporter, worker, yara]) if (by) answerPurpose(story, purpose, { by, at: past(-58, "19:30") });
  const sleepover = addGoal(story, {
    words: "Een paar nachten logeren bij Yara",
    kind: "practical",
    lifeDomain: "living",
    at: past(-12, "21:00"),
    visibility: "everyone",
  });
  writeOwnView(story, sleepover, { by: supporter, at: past(-1, "10:15"), words: "Dit kan gevolgen hebben voor je uitkering." });
  propose(story, {
    by: supporter,
    kind: "addStep",
    goal: sleepover,
    words: "Samen de regel over logeren lezen",
    why: "Dan weet je het voordat je gaat.",
    at: past(-1, "10:16"),
  });
  const swim = propose(story, {
    by: yara,
    kind: "addGoal",
    words: "Weer samen zwemmen met Fleur",
    goalKind: "belonging",
    why: "Vroeger gingen we elke woensdag.",
    at: past(-6, "20:15"),
  });
  askOthers(story, swim, { who: [supporter], at: past(-5, "19:50") });
  respond(story, swim, { by: supporter, at: past(-4, "11:10"), kind: "good", words: "Het zwembad heeft een rustig uur." });
  const fleur = addGoal(story, {
    words: "Fleur ziet haar vader, op een rustige plek",
    kind: "emotional",
    lifeDomain: "people",
    at: past(-27, "21:00"),
    visibility: "chosen",
    readers: [marco.personId, supporter.personId],
  });
  setGoalState(story, fleur, { state: "agreed", at: past(-26, "21:00") });
  const zoo = addStep(story, fleur, { what: "Een middag in de kinderboerderij", onDay: day(10), at: past(-20, "20:00"), of: marco });
  answerStep(story, zoo, { by: marco, at: past(-19, "21:30"), says: "yes" });
  planMeeting(story, {
    title: "Logeren: wat kan er",
    startsAt: coming(9, "18:30"),
    by: supporter,
    at: past(-5, "15:00"),
    visibility: "workers",
  });
  look(story, { by: marco, at: past(-15, "23:50"), action: "visibility.change", outcome: "refused" });
  look(story, { by: marco, at: past(-15, "23:51"), action: "accessLog.read", outcome: "refused" });
  lookRegularly(world, story, { by: yara, weeks: 8, time: "19:20" });
  visit(story, { by: story.client, previousAt: past(-6, "21:00"), lastAt: past(-2, "21:00") });
  visit(story, { by: supporter, previousAt: past(-5, "15:00"), lastAt: past(-1, "10:20") });
}
