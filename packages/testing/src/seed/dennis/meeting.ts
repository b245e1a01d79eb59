import { agreeInMeeting, holdMeeting, respondAfterMeeting, sayInMeeting, setPoints } from "../../story/meeting-talk.ts";
import { planMeeting } from "../../story/talk.ts";
import type { Cast } from "./cast.ts";

/** A meeting that was held this week: what people said in their own words, what was agreed, what still waits. */
export function tellHeldMeeting({ world, story, samira, rik, ingrid, sanne }: Cast): void {
  const { past, day } = world.calendar;
  const made = { by: ingrid, at: past(-18, "10:00"), place: "Kamer 2, Samira op het scherm" };
  const meetingId = planMeeting(story, { ...made, title: "Kerst en de post", startsAt: past(-5, "19:00") });
  const dennis = story.client;
  const [christmas, post] = setPoints(story, meetingId, [
    { words: "Waar ben ik met kerst?", by: dennis, at: past(-17, "20:00") },
    { words: "Wie helpt met de post?", by: samira, at: past(-16, "21:00") },
  ]);
  const held = holdMeeting(story, {
    by: ingrid,
    meetingId,
    startedAt: past(-5, "19:05"),
    endedAt: past(-5, "20:10"),
    fallbackWords: "Lukt kerst niet? Dan eten we samen op tweede kerstdag.",
    nextOn: day(37),
    nextWords: "Bij Samira thuis, of op het scherm",
    lookBackOn: day(23),
  });
  sayInMeeting(story, held, {
    by: dennis,
    words: "Ik wil één avond bij jou eten. Niet de hele kerst.",
    at: past(-5, "19:14"),
    pointId: christmas,
  });
  sayInMeeting(story, held, {
    by: samira,
    words: "Dat is goed. Ik wil niet dat je alleen zit.",
    at: past(-5, "19:18"),
    pointId: christmas,
  });
  sayInMeeting(story, held, {
    by: rik,
    typedBy: ingrid,
    approved: "aloud",
    words: "Anders kom je bij mij.",
    at: past(-5, "19:22"),
    pointId: christmas,
  });
  sayInMeeting(story, held, { by: ingrid, words: "Ik hoor dat de brieven je moe maken.", at: past(-5, "19:26"), pointId: post });
  const waiting = "Samen openen is beter dan alleen.";
  sayInMeeting(story, held, { by: samira, typedBy: ingrid, approved: false, words: waiting, at: past(-5, "19:30"), pointId: post });
  agreeInMeeting(story, held, {
    what: "Dennis eet op eerste kerstdag bij mij",
    owner: samira,
    by: samira,
    at: past(-5, "19:34"),
    whenWords: "eerste kerstdag",
  });
  agreeInMeeting(story, held, { what: "Brieven meenemen", owner: dennis, by: dennis, at: past(-5, "19:38"), whenWords: "elke maandag" });
  agreeInMeeting(story, held, { what: "Meelopen naar het postkantoor", owner: rik, by: dennis, at: past(-5, "19:42"), state: "waiting" });
  respondAfterMeeting(story, held, { by: sanne, words: "Ik kon er niet bij zijn. Fijn van kerst.", at: past(-4, "09:20") });
}
