import type { Id } from "@naast/vocabulary";
import { arrange, book, bring, noteFor, offerTimes, proposePoint, reply } from "../../story/meeting-before.ts";
import { setPoints } from "../../story/meeting-talk.ts";
import { planMeeting } from "../../story/talk.ts";
import { roomIdOf } from "../rooms.ts";
import type { Cast } from "./cast.ts";

/** The meeting of tomorrow with all that was said before it. */
export function tellComingMeeting({ world, story, samira, rik, ingrid }: Cast, meetingId: Id<"Meeting">): void {
  const { past } = world.calendar;
  const dennis = story.client;
  arrange(story, meetingId, { remoteLink: "https://meet.naast.example/post-en-geld", rhythm: "quarter" });
  book(story, meetingId, roomIdOf("kitchen"));
  setPoints(story, meetingId, [
    { words: "Welke brieven eerst?", by: dennis, at: past(-9, "20:10") },
    { words: "Wie gaat mee naar het loket?", by: dennis, at: past(-9, "20:12") },
  ]);
  proposePoint(story, { meetingId, by: samira, at: past(-2, "21:05"), words: "Hoe vaak bellen we?" });
  reply(story, { meetingId, by: samira, at: past(-8, "20:30"), coming: "yes", words: "Ik doe mee op het scherm." });
  reply(story, { meetingId, by: ingrid, at: past(-8, "09:10"), coming: "yes" });
  bring(story, { meetingId, what: "De map met brieven", by: dennis, at: past(-7, "20:00"), state: "agreed", doer: dennis });
  bring(story, { meetingId, what: "Iets lekkers bij de koffie", by: dennis, at: past(-7, "20:02"), state: "requested", doer: rik });
  noteFor(story, { meetingId, by: dennis, at: past(-3, "22:10"), words: "Ik wil zeggen dat het me te veel is, alles in één keer." });
}

/** A meeting of which the moment is still to be found: Samira said something, Rik said nothing. */
export function tellMeetingToFind({ world, story, samira }: Cast): void {
  const { past, coming } = world.calendar;
  const made = { by: story.client, at: past(-1, "19:40"), startsAt: coming(8, "19:00") };
  const meetingId = planMeeting(story, { ...made, title: "Oud en nieuw samen" });
  const times = [coming(8, "19:00"), coming(11, "14:00"), coming(12, "11:00")];
  offerTimes(story, meetingId, { times, by: story.client, at: past(-1, "19:41") });
  const [first, second] = times;
  if (first && second) {
    const said = [
      [first, "can"],
      [second, "ifNeeded"],
    ] as const;
    reply(story, { meetingId, by: samira, at: past(-1, "21:15"), times: said, words: "Liever de avond." });
  }
}
