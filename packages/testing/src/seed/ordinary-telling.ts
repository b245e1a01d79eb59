import type { Random } from "../random.ts";
import type { Actor, Story } from "../story/story.ts";
import type { World } from "./shelter.ts";

/** What an ordinary plan is told with. Days count from today, below zero. */
export type Telling = {
  world: World;
  story: Story;
  random: Random;
  supporter: Actor;
  worker: Actor | null;
  members: readonly Actor[];
  startDay: number;
};

/** The last day on which something happens in a plan that is quiet now. */
export const quietSince = -4;

const twoDigits = (count: number) => String(count).padStart(2, "0");

/** A moment on a day, in the evening for people from home, in office hours for workers. */
export function momentOn({ world, random }: Pick<Telling, "world" | "random">, day: number, by?: Actor): Date {
  const hours = by?.app === "dashboard" ? random.between(9, 16) : random.between(10, 21);
  return world.calendar.past(Math.min(day, quietSince), `${twoDigits(hours)}:${twoDigits(random.between(0, 59))}`);
}
