import { personIdOf } from "../ids.ts";
import { addGoal, addStep, answerStep, finishStep, handBackStep, offerStep, requestStep, setGoalState } from "../story/goals.ts";
import { invite } from "../story/people.ts";
import { look, type Story, visit } from "../story/story.ts";
import { answerPurpose, comment, noteMoment, planMeeting, propose, writeOwnView, writePurpose } from "../story/talk.ts";
import { openPlan } from "./open-plan.ts";
import { addPerson, type World, workerOf } from "./shelter.ts";

/** Four other plans of Ingrid in which somebody waits for an answer. */
export function tellLeadingClients(world: World): void {
  tellMeryem(world);
  tellJohan(world);
  tellAbdi(world);
  tellLisa(world);
}

/** The days on which somebody looked, every so many weeks. */
function lookRegularly(world: World, story: Story, who: { by: Parameters<typeof look>[1]["by"]; weeks: number; time: string }): void {
  for (let day = -who.weeks * 7; day < -4; day += 14) look(story, { by: who.by, at: world.calendar.past(day, who.time) });
}

function tellMeryem(world: World): void {
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
  const calculate = addStep(story, goal, { what: "Samen alles optellen", whenWords: "op een zaterdag", at: past(-40, "18:00") });
  requestStep(story, calculate, { of: tarik, at: past(-40, "18:01") });
  answerStep(story, calculate, { by: tarik, at: past(-39, "20:15"), says: "yes" });
  writeOwnView(story, goal, {
    by: tarik,
    at: past(-38, "20:20"),
    words: "Ik rij naar je toe. Ik hoef niets te zeggen als je dat niet wilt.",
  });
  const ask = addStep(story, goal, { what: "Vragen of mijn broer bij het gesprek mag", at: past(-3, "09:30") });
  if (supporter) requestStep(story, ask, { of: supporter, at: past(-3, "09:31") });
  planMeeting(story, {
    title: "Geld, met z'n drieën",
    startsAt: coming(3, "19:00"),
    by: supporter,
    at: past(-12, "16:00"),
    place: "Kamer met keuken",
  });
  lookRegularly(world, story, { by: tarik, weeks: 15, time: "20:30" });
  lookRegularly(world, story, { by: supporter, weeks: 17, time: "09:15" });
  visit(story, { by: story.client, previousAt: past(-9, "21:00"), lastAt: past(-3, "09:35") });
  visit(story, { by: supporter, previousAt: past(-12, "16:00"), lastAt: past(-4, "09:00") });
}

function tellJohan(world: World): void {
  const { past, day } = world.calendar;
  const { story, supporter } = openPlan(world, {
    key: "johan",
    location: "tussenkade",
    team: "tussenkade",
    startedAt: past(-150, "13:00"),
    supporter: workerOf(world, "ingrid"),
  });
  const kees = invite(story, {
    personId: personIdOf("kees"),
    relationWords: "oude baas",
    invitedAt: past(-100, "12:00"),
    joinedAt: past(-98, "18:30"),
  });
  const wilma = invite(story, {
    personId: personIdOf("wilma"),
    relationWords: "zus",
    invitedAt: past(-140, "12:00"),
    joinedAt: past(-138, "21:00"),
    state: "paused",
    changedAt: past(-8, "22:15"),
  });
  const rik = invite(story, {
    personId: personIdOf("rik"),
    relationWords: "ken ik van het werk",
    invitedAt: past(-70, "12:00"),
    joinedAt: past(-69, "19:45"),
  });
  const purpose = writePurpose(story, { words: "Ik wil weer werken, en niet in mijn eentje terugvallen.", at: past(-145, "15:00") });
  for (const by of [supporter, wilma, kees, rik]) answerPurpose(story, purpose, { by, at: past(-66, "20:00") });
  const goal = addGoal(story, {
    words: "Weer werken, een paar uur per week",
    kind: "practical",
    lifeDomain: "work",
    at: past(-96, "10:00"),
  });
  setGoalState(story, goal, { state: "agreed", at: past(-95, "10:30") });
  setGoalState(story, goal, { state: "doing", at: past(-80, "10:30") });
  const mornings = addStep(story, goal, {
    what: "Twee ochtenden in de werkplaats",
    whenWords: "dinsdag en donderdag",
    at: past(-90, "11:00"),
  });
  requestStep(story, mornings, { of: kees, at: past(-90, "11:01") });
  answerStep(story, mornings, { by: kees, at: past(-89, "18:00"), says: "yes" });
  const allowed = addStep(story, goal, { what: "Uitzoeken hoeveel uur mag", at: past(-85, "09:00") });
  requestStep(story, allowed, { of: supporter, at: past(-85, "09:01") });
  answerStep(story, allowed, { by: supporter, at: past(-85, "10:00"), says: "yes" });
  finishStep(story, allowed, { by: supporter, at: past(-60, "16:00") });
  const bike = addStep(story, goal, { what: "Een fiets om er te komen", at: past(-66, "12:00") });
  requestStep(story, bike, { of: rik, at: past(-66, "12:01") });
  answerStep(story, bike, { by: rik, at: past(-65, "22:00"), says: "yes" });
  finishStep(story, bike, { by: rik, at: past(-40, "17:00") });
  const wash = addStep(story, goal, { what: "Werkkleren wassen", at: past(-50, "12:00") });
  requestStep(story, wash, { of: wilma, at: past(-50, "12:01") });
  answerStep(story, wash, { by: wilma, at: past(-49, "19:00"), says: "yes" });
  handBackStep(story, wash, { by: wilma, at: past(-8, "22:14"), words: "Het is nu veel voor mij." });
  comment(story, goal, { by: kees, at: past(-3, "15:10"), words: "Mag ik Johan meer uren aanbieden?" });
  const more = addStep(story, goal, { what: "Uitzoeken of ik meer uren mag werken", at: past(-3, "15:40") });
  requestStep(story, more, { of: supporter, at: past(-3, "15:41") });
  noteMoment(story, { words: "Hele ochtend gewerkt", onDay: day(-5), at: past(-5, "19:00"), felt: "trots" });
  lookRegularly(world, story, { by: kees, weeks: 13, time: "19:00" });
  lookRegularly(world, story, { by: wilma, weeks: 18, time: "21:10" });
  visit(story, { by: story.client, previousAt: past(-9, "20:00"), lastAt: past(-5, "19:05") });
  visit(story, { by: supporter, previousAt: past(-11, "10:00"), lastAt: past(-4, "09:20") });
}

function tellAbdi(world: World): void {
  const { rows, calendar } = world;
  const { past, coming } = calendar;
  const { story, supporter, worker } = openPlan(world, {
    key: "abdi",
    location: "tussenkade",
    team: "tussenkade",
    startedAt: past(-90, "10:00"),
    supporter: workerOf(world, "ingrid"),
    worker: { who: workerOf(world, "sanne"), at: past(-88, "10:00") },
  });
  addPerson(rows, { key: "hassan", name: "Hassan", email: "hassan@naast.example", createdAt: past(-80, "12:00") });
  const yusuf = invite(story, {
    personId: personIdOf("yusuf"),
    relationWords: "neef in Leicester",
    invitedAt: past(-82, "12:00"),
    joinedAt: past(-81, "20:00"),
  });
  const hassan = invite(story, {
    personId: personIdOf("hassan"),
    relationWords: "neef",
    invitedAt: past(-80, "12:00"),
    joinedAt: past(-79, "18:00"),
  });
  const purpose = writePurpose(story, { words: "Mijn familie is ver weg. Ik wil ze dichtbij houden.", at: past(-86, "11:30") });
  for (const by of [supporter, worker, yusuf, hassan]) if (by) answerPurpose(story, purpose, { by, at: past(-78, "20:00") });
  const goal = addGoal(story, { words: "Weer naar de moskee", kind: "belonging", lifeDomain: "meaning", at: past(-70, "14:00") });
  setGoalState(story, goal, { state: "agreed", at: past(-69, "14:00") });
  const together = addStep(story, goal, { what: "Samen naar de moskee", whenWords: "vrijdagmiddag", at: past(-30, "14:00") });
  offerStep(story, together, { by: hassan, at: past(-6, "18:20") });
  const call = addGoal(story, {
    words: "Elke maand mijn neef in Leicester spreken",
    kind: "belonging",
    lifeDomain: "people",
    at: past(-68, "14:00"),
  });
  setGoalState(story, call, { state: "doing", at: past(-60, "14:00") });
  const video = addStep(story, call, { what: "Bellen met beeld", whenWords: "eerste zondag van de maand", at: past(-66, "14:00") });
  requestStep(story, video, { of: yusuf, at: past(-66, "14:01") });
  answerStep(story, video, { by: yusuf, at: past(-65, "19:00"), says: "yes" });
  writeOwnView(story, call, { by: yusuf, at: past(-64, "19:30"), words: "I am glad to hear your voice. We all ask about you." });
  planMeeting(story, {
    title: "De komende maand",
    startsAt: coming(4, "15:00"),
    by: supporter,
    at: past(-7, "11:00"),
    place: "Kamer 3, een tolk Somalisch komt",
  });
  lookRegularly(world, story, { by: yusuf, weeks: 11, time: "19:10" });
  lookRegularly(world, story, { by: supporter, weeks: 12, time: "10:40" });
  visit(story, { by: story.client, previousAt: past(-21, "10:30"), lastAt: past(-14, "10:30") });
  visit(story, { by: supporter, previousAt: past(-7, "11:00"), lastAt: past(-4, "09:40") });
}

function tellLisa(world: World): void {
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
  const fleur = addGoal(story, {
    words: "Fleur ziet haar vader, op een rustige plek",
    kind: "emotional",
    lifeDomain: "people",
    at: past(-27, "21:00"),
    visibility: "chosen",
    readers: [marco.personId, supporter.personId],
  });
  setGoalState(story, fleur, { state: "agreed", at: past(-26, "21:00") });
  const zoo = addStep(story, fleur, { what: "Een middag in de kinderboerderij", onDay: day(10), at: past(-20, "20:00") });
  requestStep(story, zoo, { of: marco, at: past(-20, "20:01") });
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
