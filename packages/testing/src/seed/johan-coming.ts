import { personIdOf } from "../ids.ts";
import { arrange, coordinate, offerTimes, reply } from "../story/meeting-before.ts";
import { setPoints } from "../story/meeting-talk.ts";
import type { Actor, Story } from "../story/story.ts";
import { planMeeting } from "../story/talk.ts";
import type { World } from "./shelter.ts";

/** The next family group conference of Johan, with a coordinator from outside, and times that are offered. */
export function tellComingConference(world: World, story: Story, { kees }: { kees: Actor }): void {
  const { past, coming } = world.calendar;
  const johan = story.client;
  const made = { by: johan, at: past(-3, "16:00"), place: "De werkplaats", kind: "familyGroup" as const };
  const times = [coming(15, "19:00"), coming(18, "14:00")];
  const [first = past(0, "19:00")] = times;
  const meetingId = planMeeting(story, { ...made, title: "Hoe houden we dit vol?", startsAt: first });
  arrange(story, meetingId, { minutes: 120 });
  offerTimes(story, meetingId, { times, by: johan, at: past(-3, "16:01") });
  setPoints(story, meetingId, [{ words: "Wat ging er goed?", by: johan, at: past(-3, "16:05") }]);
  coordinate(story, { meetingId, personId: personIdOf("noor"), by: johan, at: past(-2, "12:00") });
  reply(story, { meetingId, by: kees, at: past(-2, "20:00"), times: [[first, "can"]] });
}
