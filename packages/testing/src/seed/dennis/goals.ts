import {
  acceptOffer,
  addGoal,
  addStep,
  answerStep,
  finishStep,
  handBackStep,
  offerNewStep,
  rewordGoal,
  setGoalState,
  shareGoal,
  stopStep,
} from "../../story/goals.ts";
import { respond } from "../../story/responding.ts";
import { comment, decideProposal, propose, writeOwnView } from "../../story/talk.ts";
import { recordYes } from "../../story/together.ts";
import type { Cast } from "./cast.ts";

/** Seeing people: the goal with the proposal that waits, and a step in every state. */
export function tellSeeingPeople({ world, story, samira, rik, ingrid }: Cast): void {
  const { past, day } = world.calendar;
  const goal = addGoal(story, {
    words: "Vaker iemand zien",
    kind: "belonging",
    lifeDomain: "people",
    why: "Als ik iemand zie, ga ik naar buiten.",
    at: past(-160, "15:10"),
  });
  setGoalState(story, goal, { state: "agreed", at: past(-158, "15:30") });
  rewordGoal(story, goal, { words: "Elke week iemand zien die ik ken", at: past(-118, "20:15") });
  setGoalState(story, goal, { state: "doing", at: past(-117, "10:00") });
  writeOwnView(story, goal, { by: samira, at: past(-116, "21:00"), words: "Ik heb je gemist. Bellen is voor mij al genoeg." });

  const number = addStep(story, goal, { what: "Nummer van Samira gevonden", at: past(-155, "11:00"), self: true });
  finishStep(story, number, { by: story.client, at: past(-7, "17:45") });
  const gym = addStep(story, goal, { what: "Naar het wijkcentrum gaan", at: past(-100, "12:00"), self: true });
  stopStep(story, gym, past(-60, "12:20"));
  const walk = addStep(story, goal, { what: "Samen naar de kapper", at: past(-30, "18:00"), of: rik });
  answerStep(story, walk, { by: rik, at: past(-29, "22:10"), says: "yes" });
  handBackStep(story, walk, { by: rik, at: past(-12, "21:50"), words: "Ik werk die dag." });
  const coffee = addStep(story, goal, {
    what: "Koffie in Café Jan",
    onDay: day(0),
    whenWords: "14.00 uur",
    at: past(-26, "16:30"),
    of: rik,
  });
  answerStep(story, coffee, { by: rik, at: past(-25, "22:20"), says: "yes" });
  addStep(story, goal, {
    what: "Planten water geven",
    onDay: day(2),
    whenWords: "elke week",
    at: past(-1, "10:05"),
  });
  addStep(story, goal, { what: "Foto's van vroeger meenemen", onDay: day(6), at: past(-4, "19:40"), of: samira });
  const football = addStep(story, goal, { what: "Samen naar voetbal kijken", onDay: day(5), at: past(-3, "18:30"), of: rik });
  answerStep(story, football, { by: rik, at: past(-1, "21:40"), says: "yes" });
  offerNewStep(story, goal, { by: rik, what: "Een keer samen fietsen", onDay: day(8), at: past(-2, "22:00") });
  comment(story, goal, { by: rik, at: past(-24, "22:30"), words: "Maandag is altijd goed. Ik trakteer." });
  comment(story, goal, { by: story.client, at: past(-23, "09:20"), words: "Dank je. De week erop betaal ik." });

  const sport = propose(story, {
    by: ingrid,
    kind: "addStep",
    goal,
    words: "Een keer mee naar de sportschool",
    why: "Je vertelde dat je dat vroeger graag deed.",
    at: past(-9, "15:00"),
  });
  decideProposal(story, sport, { decision: "later", at: past(-3, "11:30"), laterOn: day(30) });
  const call = propose(story, {
    by: samira,
    kind: "addStep",
    goal,
    words: "Elke zondag bellen",
    why: "Dan weet je wanneer ik bel. En ik kijk ernaar uit.",
    whenWords: "elke zondag om 7 uur",
    doer: samira,
    at: past(-2, "16:05"),
  });
  respond(story, call, { by: rik, at: past(-2, "18:40"), kind: "good" });
  const doubt = "Zondag kijk je vaak voetbal. Is een ander uur beter?";
  respond(story, call, { by: ingrid, at: past(-1, "10:15"), kind: "goodBut", words: doubt });
}

/** The post: shared with two people only. */
export function tellPost({ world, story, samira, ingrid }: Cast): void {
  const { past, day } = world.calendar;
  const goal = addGoal(story, {
    words: "Mijn post op één plek",
    kind: "practical",
    lifeDomain: "money",
    why: "Ik mis brieven. Dan krijg ik boetes.",
    at: past(-90, "11:00"),
    visibility: "me",
  });
  const readers = [samira.personId, ingrid.personId];
  shareGoal(story, goal, { visibility: "chosen", readers, at: past(-88, "11:24") });
  setGoalState(story, goal, { state: "agreed", at: past(-85, "10:30") });
  setGoalState(story, goal, { state: "doing", at: past(-80, "10:30") });
  const box = addStep(story, goal, { what: "Een map voor al mijn brieven", at: past(-84, "13:00"), self: true });
  finishStep(story, box, { by: story.client, at: past(-70, "13:30") });
  const open = addStep(story, goal, {
    what: "Samen de post openen",
    onDay: day(2),
    whenWords: "elke woensdag, 10.00 uur",
    at: past(-60, "10:20"),
    of: ingrid,
  });
  answerStep(story, open, { by: ingrid, at: past(-60, "11:05"), says: "yes" });
  addStep(story, goal, { what: "Een vast adres voor mijn post", at: past(-20, "12:15") });
  writeOwnView(story, goal, { by: ingrid, at: past(-1, "11:20"), words: "Een briefadres kan ook. Ik ga graag met je mee." });
  addStep(story, goal, { what: "Briefadres aanvragen", at: past(-1, "16:40"), of: ingrid });
}

/** The passport: what is planned for the coming days. */
export function tellIdentityCard({ world, story, samira, rik, sanne }: Cast): void {
  const { past, day } = world.calendar;
  const goal = addGoal(story, { words: "Weer een geldig paspoort", lifeDomain: "other", at: past(-35, "14:00") });
  setGoalState(story, goal, { state: "agreed", at: past(-34, "14:00") });
  const photo = addStep(story, goal, { what: "Pasfoto laten maken", at: past(-33, "10:00"), self: true });
  finishStep(story, photo, { by: story.client, at: past(-11, "12:45") });
  const together = addStep(story, goal, {
    what: "Samen naar de gemeente",
    onDay: day(3),
    whenWords: "11.00 uur",
    at: past(-6, "10:00"),
    of: rik,
  });
  const said = { words: "Die ochtend ben ik vrij.", way: "telephone" as const };
  recordYes(story, together, { by: sanne, of: rik, ...said, at: past(-5, "16:20"), confirmedAt: past(-1, "21:35") });
  const cost = offerNewStep(story, goal, { by: samira, what: "Uitzoeken wat het kost", at: past(-28, "20:00") });
  acceptOffer(story, cost, past(-27, "09:40"));
  finishStep(story, cost, { by: samira, at: past(-25, "20:30") });
  comment(story, goal, { by: sanne, at: past(-22, "15:10"), words: "Het geld hiervoor kan uit het potje. Ik regel dat." });
  addStep(story, goal, { what: "Afspraak bevestigen", onDay: day(1), at: past(-5, "09:15"), self: true });
}

/** What rests, what was reached, what was let go, and Christmas. */
export function tellQuietGoals({ world, story, samira, ingrid, sanne }: Cast): void {
  const { past } = world.calendar;
  const noor = addGoal(story, {
    words: "Weer contact met Noor",
    kind: "belonging",
    lifeDomain: "people",
    at: past(-75, "22:40"),
    visibility: "me",
  });
  setGoalState(story, noor, { state: "resting", at: past(-50, "23:05") });
  const christmas = addGoal(story, {
    words: "Eén avond eten bij Samira met kerst. Niet langer.",
    kind: "belonging",
    lifeDomain: "people",
    at: past(-4, "19:00"),
    visibility: "chosen",
    readers: [samira.personId, ingrid.personId],
  });
  writeOwnView(story, christmas, { by: samira, at: past(-1, "09:12"), words: "Ik hoop dat je komt. Het hoeft niet gezellig te zijn." });
  const train = "Eén avond is al veel. Ik kan mee in de trein, als je dat wilt.";
  writeOwnView(story, christmas, { by: ingrid, at: past(-1, "11:05"), words: train });
  const phone = addGoal(story, { words: "Een telefoon die het doet", lifeDomain: "other", at: past(-162, "12:00"), visibility: "workers" });
  setGoalState(story, phone, { state: "agreed", at: past(-162, "12:30") });
  const bought = addStep(story, phone, { what: "Tweedehands telefoon kopen", at: past(-161, "10:00"), of: sanne });
  answerStep(story, bought, { by: sanne, at: past(-161, "11:30"), says: "yes" });
  finishStep(story, bought, { by: sanne, at: past(-156, "14:00") });
  setGoalState(story, phone, { state: "reached", at: past(-155, "10:30") });
  const band = addGoal(story, { words: "Weer in een band spelen", kind: "own", ownKind: "muziek", at: past(-140, "21:00") });
  setGoalState(story, band, { state: "letGo", at: past(-66, "21:15") });
}
