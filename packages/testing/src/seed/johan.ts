import { personIdOf } from "../ids.ts";
import { addGoal, addStep, answerStep, finishStep, handBackStep, setGoalState } from "../story/goals.ts";
import { invite } from "../story/people.ts";
import { visit } from "../story/story.ts";
import { answerPurpose, comment, noteMoment, writePurpose } from "../story/talk.ts";
import { tellComingConference } from "./johan-coming.ts";
import { tellConferenceOfJohan } from "./johan-conference.ts";
import { lookRegularly } from "./look-regularly.ts";
import { tellMapOfJohan } from "./maps.ts";
import { openPlan } from "./open-plan.ts";
import { type World, workerOf } from "./shelter.ts";

/** Johan works again; his sister needs rest, his old boss wants to offer more. */
export function tellJohan(world: World): void {
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
    pause: { words: "Ik neem even rust. Het was veel.", until: day(34) },
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
  tellMapOfJohan(world, story, { wilma, kees, rik });
  tellConferenceOfJohan(world, story, { kees, rik, supporter });
  tellComingConference(world, story, { kees });
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
    of: kees,
  });
  answerStep(story, mornings, { by: kees, at: past(-89, "18:00"), says: "yes" });
  const allowed = addStep(story, goal, { what: "Uitzoeken hoeveel uur mag", at: past(-85, "09:00"), of: supporter });
  answerStep(story, allowed, { by: supporter, at: past(-85, "10:00"), says: "yes" });
  finishStep(story, allowed, { by: supporter, at: past(-60, "16:00") });
  const bike = addStep(story, goal, { what: "Een fiets om er te komen", at: past(-66, "12:00"), of: rik });
  answerStep(story, bike, { by: rik, at: past(-65, "22:00"), says: "yes" });
  finishStep(story, bike, { by: rik, at: past(-40, "17:00") });
  const wash = addStep(story, goal, { what: "Werkkleren wassen", at: past(-50, "12:00"), of: wilma });
  answerStep(story, wash, { by: wilma, at: past(-49, "19:00"), says: "yes" });
  handBackStep(story, wash, { by: wilma, at: past(-8, "22:14"), words: "Het is nu veel voor mij." });
  comment(story, goal, { by: kees, at: past(-3, "15:10"), words: "Mag ik Johan meer uren aanbieden?" });
  addStep(story, goal, { what: "Uitzoeken of ik meer uren mag werken", at: past(-3, "15:40"), of: supporter });
  noteMoment(story, { words: "Hele ochtend gewerkt", onDay: day(-5), at: past(-5, "19:00"), felt: "trots" });
  lookRegularly(world, story, { by: kees, weeks: 13, time: "19:00" });
  lookRegularly(world, story, { by: wilma, weeks: 18, time: "21:10" });
  visit(story, { by: story.client, previousAt: past(-9, "20:00"), lastAt: past(-5, "19:05") });
  visit(story, { by: supporter, previousAt: past(-11, "10:00"), lastAt: past(-4, "09:20") });
}
