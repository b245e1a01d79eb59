import { addStep, type Goal, offerNewStep } from "../story/goals.ts";
import { propose } from "../story/talk.ts";
import type { Telling } from "./ordinary-telling.ts";
import { proposalTexts } from "./talk-texts.ts";

/** Who waits at the end of the story: the client for somebody from home, somebody for the client, or the client for a worker. */
export const waitings = ["onMember", "onClient", "proposal", "onWorker"] as const;
export type Waiting = (typeof waitings)[number];

/** Leaves one question open, asked in the last days. */
export function leaveWaiting({ world, story, random, supporter, members }: Telling, goals: readonly Goal[], waiting: Waiting): void {
  const at = world.calendar.past(-random.between(1, 6), "12:30");
  const goal = goals.find(({ visibility }) => visibility === "everyone");
  if (!goal) return;
  const [member] = members;
  if (waiting === "onWorker" || !member) {
    addStep(story, goal, { what: "Meegaan naar een gesprek", at, of: supporter });
  } else if (waiting === "onMember") {
    addStep(story, goal, { what: "Samen iets drinken", at, onDay: world.calendar.day(random.between(2, 9)), of: member });
  } else if (waiting === "onClient") {
    offerNewStep(story, goal, { by: member, what: "Een middag helpen", at });
  } else {
    propose(story, { by: member, kind: "addStep", goal, ...random.pick(proposalTexts), at });
  }
}
