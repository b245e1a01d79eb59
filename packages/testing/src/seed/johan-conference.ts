import { agreeInMeeting, holdMeeting, sayInMeeting, setPoints, talkPrivately } from "../story/meeting-talk.ts";
import type { Actor, Story } from "../story/story.ts";
import { planMeeting } from "../story/talk.ts";
import type { World } from "./shelter.ts";

/** Johan's family group conference: the people close by talked without workers and shared one of three texts. */
export function tellConferenceOfJohan(
  { calendar }: World,
  story: Story,
  { kees, rik, supporter }: Record<"kees" | "rik" | "supporter", Actor>,
): void {
  const { past, day } = calendar;
  const johan = story.client;
  const made = { by: johan, at: past(-40, "16:00"), place: "De werkplaats", kind: "familyGroup" as const };
  const meetingId = planMeeting(story, { ...made, title: "Wat heb ik nodig om te blijven werken?", startsAt: past(-12, "14:00") });
  const [question] = setPoints(story, meetingId, [{ words: "Wat als een week niet lukt?", by: johan, at: past(-39, "16:00") }]);
  const held = holdMeeting(story, {
    by: johan,
    meetingId,
    startedAt: past(-12, "14:05"),
    endedAt: past(-12, "16:30"),
    fallbackWords: "Lukt het een week niet? Dan bel ik Kees, voor het weekend.",
    lookBackOn: day(16),
  });
  sayInMeeting(story, held, {
    by: johan,
    words: "Ik schaam me als ik niet kom. Dan bel ik ook niet.",
    at: past(-12, "14:24"),
    pointId: question,
  });
  sayInMeeting(story, held, { by: kees, words: "Bel gerust. Je plek blijft.", at: past(-12, "14:28"), pointId: question });
  sayInMeeting(story, held, { by: supporter, words: "Ik zoek uit hoeveel uur er mag.", at: past(-12, "14:32"), pointId: question });
  talkPrivately(story, held, {
    startedAt: past(-12, "15:00"),
    endedAt: past(-12, "16:00"),
    present: [kees, rik],
    secret: process.env["AUTH_SECRET"],
    texts: [
      { by: rik, at: past(-12, "15:10"), words: "Ik denk dat Johan vaker alleen zit dan hij zegt." },
      { by: kees, at: past(-12, "15:20"), words: "Ik kan hem twee ochtenden betalen, meer nog niet." },
      { by: kees, at: past(-12, "15:40"), words: "Een van ons belt op zondagavond.", released: true },
    ],
  });
  agreeInMeeting(story, held, { what: "Zondagavond bellen", owner: rik, by: kees, at: past(-12, "16:05"), whenWords: "zondagavond" });
}
