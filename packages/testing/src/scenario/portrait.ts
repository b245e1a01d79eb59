import { offerLine, writePortrait } from "../story/portrait.ts";
import { takeSnapshot } from "../story/snapshot.ts";
import type { ScenarioCast } from "./joint-plan.ts";

/** Who Dennis is, read by everybody; a line of Samira stands and one of Rik waits. And two earlier days of his map. */
export function tellScenarioPortrait({ world, story, samira, rik }: ScenarioCast) {
  const { past } = world.calendar;
  const portrait = writePortrait(story, {
    strengthWords: "Ik kan goed luisteren.",
    helpWords: "Zeg het als je later bent.",
    likeWords: "Voetbal kijken.",
    visibility: "everyone",
    at: past(-12, "20:00"),
  });
  return {
    portrait,
    lines: {
      approved: offerLine(story, { by: samira, words: "Hij onthoudt alles.", at: past(-11, "20:00"), approvedAt: past(-10, "20:00") }),
      offered: offerLine(story, { by: rik, words: "Hij is er altijd.", at: past(-9, "20:00") }),
    },
    snapshots: {
      first: takeSnapshot(story, { at: past(-12, "21:00"), gone: ["Café Jan"], were: { Rik: { circle: "outer" } } }),
      second: takeSnapshot(story, { words: "Na het eten bij Samira", at: past(-2, "21:00") }),
    },
  };
}
