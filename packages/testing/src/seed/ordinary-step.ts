import { addStep, answerStep, finishStep, type Goal, handBackStep } from "../story/goals.ts";
import type { Actor } from "../story/story.ts";
import type { StepText } from "./goal-texts.ts";
import { momentOn, type Telling } from "./ordinary-telling.ts";
import { returnWords } from "./talk-texts.ts";

type Told = { goal: Goal; step: StepText; day: number; readers: { members: readonly Actor[]; workers: readonly Actor[] } };

/** Tells how one step went. True when it is done. */
export function tellStep(telling: Telling, { goal, step: text, day, readers }: Told): boolean {
  const { world, story, random } = telling;
  const when = text.when === undefined ? {} : { whenWords: text.when };
  const onDay = random.chance(0.25) ? { onDay: world.calendar.day(random.between(2, 20)) } : {};
  const at = momentOn(telling, day);
  const doer = doerOf(telling, text, readers);
  const asked = doer && doer !== story.client ? { of: doer } : { self: doer === story.client };
  const step = addStep(story, goal, { what: text.what, at, ...when, ...onDay, ...asked });
  if (!doer) return false;
  if (doer !== story.client) {
    const says = random.chance(0.88) ? "yes" : "no";
    const words = says === "no" && random.chance(0.5) ? { words: random.pick(returnWords) } : {};
    answerStep(story, step, { by: doer, at: momentOn(telling, day + random.between(1, 4), doer), says, ...words });
    if (says === "no") return false;
  }
  if (random.chance(0.45)) {
    finishStep(story, step, { by: doer, at: momentOn(telling, day + random.between(6, 30), doer) });
    step.onDay = null;
    return true;
  }
  if (doer !== story.client && random.chance(0.08)) {
    handBackStep(story, step, { by: doer, at: momentOn(telling, day + 20, doer), words: random.pick(returnWords) });
  }
  return false;
}

/** Nobody does a step of a goal that they cannot read. */
function doerOf({ story, random }: Telling, { by }: StepText, { members, workers }: Told["readers"]): Actor | null {
  if (by === "client") return story.client;
  if (by === "nobody") return null;
  const possible = by === "member" ? members : workers;
  return possible.length === 0 ? null : random.pick(possible);
}
