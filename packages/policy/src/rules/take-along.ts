import type { ClientAction } from "../actions.ts";
import { clientAlways, onlyClient, type Rule } from "./rule.ts";

type TakeAlongAction = Extract<ClientAction, "plan.takeAlong" | "plan.bringIn" | "plan.erase" | `erasure.${string}`>;

/** A worker who works with the client sits beside them; also when the plan is closed, as erasing itself. */
const besideClient: Rule = (_facts, basis) => basis === "assignment";

const bothOfThem: Rule = (facts, basis) => clientAlways(facts, basis) || besideClient(facts, basis);

/** The plan is the client's: to take along and to leave nothing behind, also when it is closed (AVG art. 17 and 20). */
export const takeAlongRules = {
  "plan.takeAlong": clientAlways,
  "plan.bringIn": onlyClient,
  "plan.erase": clientAlways,
  // A worker opens the way (`domain.md`, J10); only the client goes it.
  "erasure.read": bothOfThem,
  "erasure.start": besideClient,
  "erasure.end": bothOfThem,
} satisfies Record<TakeAlongAction, Rule>;
