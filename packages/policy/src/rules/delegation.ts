import type { ClientAction } from "../actions.ts";
import { besideClient, clientAlways, onlyClient, type Rule, reads } from "./rule.ts";

type DelegationAction = Extract<ClientAction, `delegation.${string}`>;

/** Only the client lets somebody steer, and who is asked says yes or no; stopping is for both, in every state of the plan for the client. */
export const delegationRules = {
  "delegation.read": reads,
  "delegation.give": onlyClient,
  "delegation.answer": besideClient,
  "delegation.stop": (facts, basis) => clientAlways(facts, basis) || besideClient(facts, basis),
} satisfies Record<DelegationAction, Rule>;
