import type { ClientAction } from "../actions.ts";
import { clientAlways, onlyClient, type Rule } from "./rule.ts";

type TakeAlongAction = Extract<ClientAction, "plan.takeAlong" | "plan.bringIn" | "plan.erase">;

/** The plan is the client's: to take along and to leave nothing behind, also when it is closed (AVG art. 17 and 20). */
export const takeAlongRules = {
  "plan.takeAlong": clientAlways,
  "plan.bringIn": onlyClient,
  "plan.erase": clientAlways,
} satisfies Record<TakeAlongAction, Rule>;
