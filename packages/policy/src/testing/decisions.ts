import { type ClientAction, clientActions } from "../actions.ts";
import { type Decision, decide } from "../decide.ts";
import type { ClientFacts } from "../facts.ts";
import { everyFacts } from "./every-facts.ts";

const isAction = (name: string): name is ClientAction => name in clientActions;
export const actions = Object.keys(clientActions).filter(isAction);
export const writes = new Set(actions.filter((action) => clientActions[action].access === "write"));

/** Actions with which content of a plan is read. */
const contentReads = new Set<ClientAction>([
  "plan.read",
  "plan.print",
  "plan.visit",
  "timeline.read",
  "history.read",
  "live.follow",
  "network.read",
  "network.readTogether",
  "deepening.read",
  "portrait.read",
  "check.read",
  "relapse.read",
  "talk.read",
  "privateTime.read",
]);

export type Case = { action: ClientAction; facts: ClientFacts; decision: Decision };

/** What is decided in every combination of facts and for every action. */
export const decisions: readonly Case[] = everyFacts.flatMap((facts) =>
  actions.map((action) => ({ action, facts, decision: decide(action, facts) })),
);

/** The cases that break a rule; a handful is enough to see why. */
export function breaking(rule: (one: Case) => boolean): readonly Case[] {
  const broken: Case[] = [];
  for (const one of decisions) {
    if (!rule(one)) broken.push(one);
    if (broken.length === 3) break;
  }
  return broken;
}

export const reads = ({ action, decision }: Case) => decision.allowed && contentReads.has(action);

/** How somebody who takes part steps back, whatever else holds. */
export const stepsBack = new Set<ClientAction>(["member.leave", "ownPart.correct", "ownPart.erase"]);
