import type { DelegatedThing } from "@naast/vocabulary";
import type { ClientAction } from "./actions.ts";
import type { ClientFacts } from "./facts.ts";

/**
 * What the client can let somebody steer, action by action. What stands here opens with a delegation, and nothing else does:
 * no words of the client, no sharing, no people, no purpose, no erasing, no second delegation.
 */
export const steeredActions: Partial<Record<ClientAction, DelegatedThing>> = {
  "goal.changeState": "goals",
  "step.add": "steps",
  "step.request": "steps",
  "step.decideOffer": "steps",
  "step.stop": "steps",
  "step.reopen": "steps",
  "proposal.decide": "proposals",
  "meeting.plan": "meetings",
  "meeting.cancel": "meetings",
  "meeting.searchRooms": "meetings",
  "meeting.find": "meetings",
  "meeting.change": "meetings",
  "meeting.offerTimes": "meetings",
  "meeting.pickTime": "meetings",
  "meeting.decidePoint": "meetings",
  "meeting.movePoint": "meetings",
  "meeting.askChair": "meetings",
  "meeting.arrange": "meetings",
};

/** A confidant who is active, or a worker whose assignment runs, and to whom the client gave this for now. */
export function steers(facts: ClientFacts, thing: DelegatedThing): boolean {
  const takesPart = facts.relation === "assignedWorker" || (facts.relation === "confidant" && facts.membership === "active");
  return takesPart && !facts.planClosed && facts.delegated.includes(thing);
}

/** Whether somebody does this in the place of the client, so that it is marked as such. */
export function isDoneForClient(action: ClientAction, facts: ClientFacts): boolean {
  const thing = steeredActions[action];
  return thing !== undefined && steers(facts, thing);
}
