import { letSteer, openRound, sayInRound } from "../../story/together.ts";
import type { Cast } from "./cast.ts";

/** Looking together at what is desirable, which waits for Dennis; and Ingrid, who chooses the days of meetings for a while. */
export function tellTogether({ world, story, samira, rik, ingrid }: Cast): void {
  const { past, day } = world.calendar;
  const question = "Waar zie je mij over een jaar?";
  const round = openRound(story, { question, who: [samira, rik, ingrid], at: past(-3, "11:45") });
  const key = "Ergens waar je de deur op slot doet. Dicht bij een park.";
  sayInRound(story, round, { by: samira, side: "network", words: key, at: past(-2, "20:30") });
  const slow = "Een eigen sleutel, en mensen die langskomen. Het mag langzaam.";
  sayInRound(story, round, { by: ingrid, side: "worker", words: slow, at: past(-1, "10:40") });
  const agreed = { askedAt: past(-6, "16:10"), acceptedAt: past(-6, "16:40"), endsOn: day(8) };
  letSteer(story, { to: ingrid, things: ["meetings"], ...agreed });
}
