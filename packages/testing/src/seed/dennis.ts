import { personIdOf } from "../ids.ts";
import {
  acceptOffer,
  addGoal,
  addStep,
  answerStep,
  finishStep,
  handBackStep,
  offerNewStep,
  requestStep,
  rewordGoal,
  setGoalState,
  shareGoal,
  stopStep,
} from "../story/goals.ts";
import { invite, openEmergency } from "../story/people.ts";
import { type Actor, look, type Story, visit } from "../story/story.ts";
import { answerPurpose, comment, decideProposal, noteMoment, planMeeting, propose, writeOwnView, writePurpose } from "../story/talk.ts";
import { openPlan } from "./open-plan.ts";
import { teamIdOf, type World, workerOf } from "./shelter.ts";

/** The people of the leading plan, and the plan itself. */
type Cast = { world: World; story: Story; samira: Actor; rik: Actor; mrsDeVries: Actor; ingrid: Actor; sanne: Actor };

/** The leading plan: Dennis, his sister, a friend, an old neighbour, and the workers beside him. */
export function tellDennis(world: World): void {
  const cast = gather(world);
  tellPurpose(cast);
  tellSeeingPeople(cast);
  tellPost(cast);
  tellIdentityCard(cast);
  tellQuietGoals(cast);
  tellAround(cast);
  tellWhoLooked(cast);
}

function gather(world: World): Cast {
  const { past } = world.calendar;
  const { story, supporter, worker } = openPlan(world, {
    key: "dennis",
    location: "voorportaal",
    team: "voorportaal",
    startedAt: past(-170, "10:15"),
    supporter: workerOf(world, "ingrid"),
    worker: { who: workerOf(world, "sanne"), at: past(-168, "09:30") },
  });
  if (!worker) throw new Error("Sanne takes part in the plan of Dennis");
  const samira = invite(story, {
    personId: personIdOf("samira"),
    relationWords: "zus",
    invitedAt: past(-150, "16:20"),
    joinedAt: past(-148, "20:05"),
  });
  const rik = invite(story, {
    personId: personIdOf("rik"),
    relationWords: "vriend",
    role: "confidant",
    invitedAt: past(-121, "14:00"),
    joinedAt: past(-120, "21:30"),
  });
  const mrsDeVries = invite(story, { personId: personIdOf("devries"), relationWords: "buurvrouw", invitedAt: past(-5, "11:10") });
  return { world, story, samira, rik, mrsDeVries, ingrid: supporter, sanne: worker };
}

function tellPurpose({ world, story, samira, rik, ingrid, sanne }: Cast): void {
  const { past } = world.calendar;
  const first = writePurpose(story, { words: "Ik wil niet meer alles alleen doen.", at: past(-165, "14:40") });
  answerPurpose(story, first, { by: ingrid, at: past(-165, "15:00") });
  answerPurpose(story, first, { by: sanne, at: past(-164, "09:10") });
  answerPurpose(story, first, { by: samira, at: past(-148, "20:10") });
  const words = "Ik wil weer mensen om me heen. Dan hoef ik niet alles alleen te doen.";
  const second = writePurpose(story, { words, at: past(-44, "19:25") });
  answerPurpose(story, second, { by: samira, at: past(-44, "20:40") });
  answerPurpose(story, second, { by: ingrid, at: past(-43, "08:55") });
  answerPurpose(story, second, { by: rik, at: past(-42, "22:05") });
  answerPurpose(story, second, { by: sanne, at: past(-40, "13:15") });
}

function tellSeeingPeople({ world, story, samira, rik, mrsDeVries, ingrid }: Cast): void {
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
  const walk = addStep(story, goal, { what: "Samen naar de kapper", at: past(-30, "18:00") });
  requestStep(story, walk, { of: rik, at: past(-30, "18:01") });
  answerStep(story, walk, { by: rik, at: past(-29, "22:10"), says: "yes" });
  handBackStep(story, walk, { by: rik, at: past(-12, "21:50"), words: "Ik werk die dag." });
  const coffee = addStep(story, goal, { what: "Koffie in Café Jan", onDay: day(0), whenWords: "14.00 uur", at: past(-26, "16:30") });
  requestStep(story, coffee, { of: rik, at: past(-26, "16:31") });
  answerStep(story, coffee, { by: rik, at: past(-25, "22:20"), says: "yes" });
  const plants = addStep(story, goal, { what: "Planten water geven", onDay: day(2), whenWords: "elke week", at: past(-1, "10:05") });
  requestStep(story, plants, { of: mrsDeVries, at: past(-1, "10:06") });
  const photos = addStep(story, goal, { what: "Foto's van vroeger meenemen", onDay: day(6), at: past(-4, "19:40") });
  requestStep(story, photos, { of: samira, at: past(-4, "19:41") });
  const football = addStep(story, goal, { what: "Samen naar voetbal kijken", onDay: day(5), at: past(-3, "18:30") });
  requestStep(story, football, { of: rik, at: past(-3, "18:31") });
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
  propose(story, {
    by: samira,
    kind: "addStep",
    goal,
    words: "Elke zondag bellen",
    why: "Dan weet je wanneer ik bel. En ik kijk ernaar uit.",
    whenWords: "elke zondag om 7 uur",
    doer: samira,
    at: past(-2, "16:05"),
  });
}

function tellPost({ world, story, samira, ingrid }: Cast): void {
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
  });
  requestStep(story, open, { of: ingrid, at: past(-60, "10:21") });
  answerStep(story, open, { by: ingrid, at: past(-60, "11:05"), says: "yes" });
  addStep(story, goal, { what: "Een vast adres voor mijn post", at: past(-20, "12:15") });
  writeOwnView(story, goal, { by: ingrid, at: past(-1, "11:20"), words: "Een briefadres kan ook. Ik ga graag met je mee." });
  const address = addStep(story, goal, { what: "Briefadres aanvragen", at: past(-1, "16:40") });
  requestStep(story, address, { of: ingrid, at: past(-1, "16:41") });
}

function tellIdentityCard({ world, story, samira, rik, sanne }: Cast): void {
  const { past, day } = world.calendar;
  const goal = addGoal(story, { words: "Weer een geldig paspoort", lifeDomain: "other", at: past(-35, "14:00") });
  setGoalState(story, goal, { state: "agreed", at: past(-34, "14:00") });
  const photo = addStep(story, goal, { what: "Pasfoto laten maken", at: past(-33, "10:00"), self: true });
  finishStep(story, photo, { by: story.client, at: past(-11, "12:45") });
  const together = addStep(story, goal, { what: "Samen naar de gemeente", onDay: day(3), whenWords: "11.00 uur", at: past(-6, "10:00") });
  requestStep(story, together, { of: rik, at: past(-6, "10:01") });
  answerStep(story, together, { by: rik, at: past(-1, "21:35"), says: "yes" });
  const cost = offerNewStep(story, goal, { by: samira, what: "Uitzoeken wat het kost", at: past(-28, "20:00") });
  acceptOffer(story, cost, past(-27, "09:40"));
  finishStep(story, cost, { by: samira, at: past(-25, "20:30") });
  comment(story, goal, { by: sanne, at: past(-22, "15:10"), words: "Het geld hiervoor kan uit het potje. Ik regel dat." });
  addStep(story, goal, { what: "Afspraak bevestigen", onDay: day(1), at: past(-5, "09:15"), self: true });
}

function tellQuietGoals({ world, story, samira, ingrid, sanne }: Cast): void {
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
  const bought = addStep(story, phone, { what: "Tweedehands telefoon kopen", at: past(-161, "10:00") });
  requestStep(story, bought, { of: sanne, at: past(-161, "10:01") });
  answerStep(story, bought, { by: sanne, at: past(-161, "11:30"), says: "yes" });
  finishStep(story, bought, { by: sanne, at: past(-156, "14:00") });
  setGoalState(story, phone, { state: "reached", at: past(-155, "10:30") });
  const band = addGoal(story, { words: "Weer in een band spelen", kind: "own", ownKind: "muziek", at: past(-140, "21:00") });
  setGoalState(story, band, { state: "letGo", at: past(-66, "21:15") });
}

function tellAround({ world, story, ingrid }: Cast): void {
  const { past, coming, day } = world.calendar;
  planMeeting(story, { title: "Kennismaken", startsAt: past(-145, "19:00"), by: ingrid, at: past(-152, "10:00"), place: "Kamer 2" });
  planMeeting(story, { title: "Hoe gaat het nu", startsAt: past(-56, "19:00"), by: ingrid, at: past(-63, "10:00"), place: "Kamer 2" });
  const place = "Kamer 2, Samira op het scherm";
  planMeeting(story, { title: "Post en geld", startsAt: coming(1, "19:00"), by: ingrid, at: past(-10, "14:20"), place });
  const moments = [
    { offset: -7, words: "Koffie met Rik", withWhom: "Rik", felt: "goed" },
    { offset: -14, words: "Koffie met Rik. Hij liet zijn nieuwe fiets zien.", withWhom: "Rik", felt: "gezellig" },
    { offset: -21, words: "Samira belde", withWhom: "Samira", felt: "rustig" },
    { offset: -40, words: "Youssef gezien in het park", withWhom: "Youssef", felt: "fijn" },
  ];
  for (const { offset, ...moment } of moments.toReversed()) {
    noteMoment(story, { ...moment, onDay: day(offset), at: past(offset, "20:50"), visibility: offset === -21 ? "everyone" : "me" });
  }
}

function tellWhoLooked({ world, story, samira, rik, ingrid, sanne }: Cast): void {
  const { past } = world.calendar;
  const fatih = workerOf(world, "fatih");
  const atNight = past(-2, "02:10");
  const night: Actor = {
    personId: fatih.personId,
    app: "dashboard",
    relation: "nightWorker",
    basis: "organisation",
    teamId: teamIdOf("nacht"),
  };
  const emergencyId = openEmergency(story, { by: night, at: atNight, reason: "Dennis was van streek. Ik zocht wat helpt." });
  look(story, { by: night, at: atNight, action: "emergency.open", subjectId: emergencyId });
  look(story, { by: { ...night, basis: "emergency" }, at: past(-2, "02:11"), emergencyId });
  for (let week = 22; week > 0; week -= 1) {
    look(story, { by: samira, at: past(-7 * week - 1, "20:00") });
    look(story, { by: ingrid, at: past(-7 * week, "08:50") });
    look(story, { by: story.client, at: past(-7 * week, "17:30") });
    if (week < 17) look(story, { by: rik, at: past(-7 * week - 2, "22:00") });
    if (week % 3 === 0) look(story, { by: sanne, at: past(-7 * week, "13:00") });
  }
  visit(story, { by: story.client, previousAt: past(-5, "20:30"), lastAt: past(-3, "20:30") });
  visit(story, { by: samira, previousAt: past(-4, "21:00"), lastAt: past(-1, "09:12") });
  visit(story, { by: rik, previousAt: past(-3, "22:10"), lastAt: past(-1, "21:42") });
  visit(story, { by: ingrid, previousAt: past(-3, "08:30"), lastAt: past(-1, "11:22") });
  visit(story, { by: sanne, previousAt: past(-20, "13:00"), lastAt: past(-6, "13:00") });
}
