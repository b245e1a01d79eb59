import { giveGrant, invite, openEmergency } from "../../story/people.ts";
import { type Actor, look, tell, visit } from "../../story/story.ts";
import { answerPurpose, noteMoment, planMeeting, writePurpose } from "../../story/talk.ts";
import { tellEndedForSafety } from "../for-safety.ts";
import { addPerson, teamIdOf, type World, workerOf } from "../shelter.ts";
import { type Cast, gather } from "./cast.ts";
import { tellComingMeeting, tellMeetingToFind } from "./coming-meetings.ts";
import { tellIdentityCard, tellPost, tellQuietGoals, tellSeeingPeople } from "./goals.ts";
import { tellInvitations } from "./invitations.ts";
import { tellMap } from "./map.ts";
import { tellHeldMeeting } from "./meeting.ts";
import { tellPortrait, tellSnapshots } from "./portrait.ts";
import { tellRelapse } from "./relapse.ts";
import { tellTogether } from "./together.ts";
import { tellWellbeing } from "./wellbeing.ts";

/** The leading plan: Dennis, his sister, a friend, an old neighbour, and the workers beside him. */
export function tellDennis(world: World): void {
  const cast = gather(world);
  tellPurpose(cast);
  const { neighbour } = tellMap(cast);
  tellSeeingPeople(cast);
  tellPost(cast);
  tellIdentityCard(cast);
  tellQuietGoals(cast);
  tellAround(cast);
  tellHeldMeeting(cast);
  tellInvitations(cast, neighbour);
  tellPortrait(cast);
  tellSnapshots(cast);
  tellWhoLooked(cast);
  tellComingAndGoing(cast);
  tellEndedForSafety(cast);
  tellTogether(cast);
  tellWellbeing(cast);
  tellRelapse(cast);
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

function tellAround(cast: Cast): void {
  const { world, story, ingrid } = cast;
  const { past, coming, day } = world.calendar;
  planMeeting(story, { title: "Kennismaken", startsAt: past(-145, "19:00"), by: ingrid, at: past(-152, "10:00"), place: "Kamer 2" });
  planMeeting(story, { title: "Hoe gaat het nu", startsAt: past(-56, "19:00"), by: ingrid, at: past(-63, "10:00"), place: "Kamer 2" });
  const place = "Kamer 2, Samira op het scherm";
  const meetingId = planMeeting(story, { title: "Post en geld", startsAt: coming(1, "19:00"), by: ingrid, at: past(-10, "14:20"), place });
  tellComingMeeting(cast, meetingId);
  tellMeetingToFind(cast);
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

/** Somebody who took part and stopped, what was shared for a while, and what stops being shared soon. */
function tellComingAndGoing({ world, story, samira, rik }: Cast): void {
  const { past } = world.calendar;
  const bas = addPerson(world.rows, { key: "bas", name: "Bas", email: "bas@naast.example", createdAt: past(-101, "12:00") });
  const colleague = invite(story, {
    personId: bas,
    relationWords: "oud-collega",
    invitedAt: past(-100, "12:00"),
    joinedAt: past(-98, "20:15"),
    state: "left",
    leaveWords: "Ik ben verhuisd. Het ga je goed, Dennis.",
    changedAt: past(-31, "21:00"),
    days: 60,
  });
  tell(story, { by: colleague, at: past(-31, "21:00"), event: { kind: "member.left", personId: bas } });
  giveGrant(story, { to: samira.personId, label: "wellbeing", at: past(-90, "11:00"), days: 180, withdrawnAt: past(-62, "19:30") });
  giveGrant(story, { to: rik.personId, label: "wellbeing", at: past(-20, "16:30"), days: 30 });
}
