import { personIdOf } from "../ids.ts";
import { addGoal, addStep, answerStep, offerStep, setGoalState } from "../story/goals.ts";
import { arrange, offerTimes, reply } from "../story/meeting-before.ts";
import { invite } from "../story/people.ts";
import { type Actor, type Story, visit } from "../story/story.ts";
import { answerPurpose, planMeeting, writeOwnView, writePurpose } from "../story/talk.ts";
import { lookRegularly } from "./look-regularly.ts";
import { tellMapOfAbdi } from "./maps.ts";
import { openPlan } from "./open-plan.ts";
import { type World, workerOf } from "./shelter.ts";

/** A meeting of which the moment is still to be found, with a cousin whose clock is an hour behind. */
function tellMeetingWithYusuf({ rows, calendar }: World, story: Story, { yusuf, supporter }: Record<"yusuf" | "supporter", Actor>): void {
  const { past, coming } = calendar;
  const leicester = rows.person.find(({ id }) => id === yusuf.personId);
  if (leicester) leicester.timeZone = "Europe/London";
  const times = [coming(6, "19:00"), coming(9, "11:00"), coming(9, "14:00")];
  const [first = past(0, "19:00")] = times;
  const meetingId = planMeeting(story, { title: "Samen eten, ver weg en dichtbij", startsAt: first, by: supporter, at: past(-2, "10:00") });
  offerTimes(story, meetingId, { times, by: supporter, at: past(-2, "10:01") });
  arrange(story, meetingId, { remoteLink: "https://meet.naast.example/samen-eten", interpreter: "Somalisch", childrenCome: true });
  reply(story, { meetingId, by: yusuf, at: past(-1, "21:20"), times: [[first, "can"]], words: "After my shift is best." });
}

/** Abdi has no e-mail and a family far away; a cousin here offers to come along. */
export function tellAbdi(world: World): void {
  const { past, coming } = world.calendar;
  const { story, supporter, worker } = openPlan(world, {
    key: "abdi",
    location: "tussenkade",
    team: "tussenkade",
    startedAt: past(-90, "10:00"),
    supporter: workerOf(world, "ingrid"),
    worker: { who: workerOf(world, "sanne"), at: past(-88, "10:00") },
  });
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
  const video = addStep(story, call, {
    what: "Bellen met beeld",
    whenWords: "eerste zondag van de maand",
    at: past(-66, "14:00"),
    of: yusuf,
  });
  answerStep(story, video, { by: yusuf, at: past(-65, "19:00"), says: "yes" });
  writeOwnView(story, call, { by: yusuf, at: past(-64, "19:30"), words: "I am glad to hear your voice. We all ask about you." });
  planMeeting(story, {
    title: "De komende maand",
    startsAt: coming(4, "15:00"),
    by: supporter,
    at: past(-7, "11:00"),
    place: "Kamer 3, een tolk Somalisch komt",
  });
  tellMeetingWithYusuf(world, story, { yusuf, supporter });
  tellMapOfAbdi(world, story, { yusuf, hassan, supporter });
  lookRegularly(world, story, { by: yusuf, weeks: 11, time: "19:10" });
  lookRegularly(world, story, { by: supporter, weeks: 12, time: "10:40" });
  visit(story, { by: story.client, previousAt: past(-21, "10:30"), lastAt: past(-14, "10:30") });
  visit(story, { by: supporter, previousAt: past(-7, "11:00"), lastAt: past(-4, "09:40") });
}
