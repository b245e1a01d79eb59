import { type Actor, look, type Story } from "../story/story.ts";
import type { World } from "./shelter.ts";

/** The days on which somebody looked, every so many weeks. */
export function lookRegularly(world: World, story: Story, who: { by: Actor; weeks: number; time: string }): void {
  for (let day = -who.weeks * 7; day < -4; day += 14) look(story, { by: who.by, at: world.calendar.past(day, who.time) });
}
