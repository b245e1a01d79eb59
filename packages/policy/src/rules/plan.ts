import type { ClientAction } from "../actions.ts";
import { besideClient, onlyClient, type Rule, reads, takesPart } from "./rule.ts";

type PlanAction = Extract<
  ClientAction,
  | "plan.read"
  | "plan.print"
  | "plan.visit"
  | `purpose.${string}`
  | `goal.${string}`
  | `step.${string}`
  | `ownView.${string}`
  | `comment.${string}`
  | `proposal.${string}`
  | `contactMoment.${string}`
>;

/** Only the client's own calls touch the client's words; the others write beside them, answer, offer and propose (B1, B5). */
export const planRules = {
  "plan.read": reads,
  "plan.print": reads,
  "plan.visit": reads,
  "purpose.write": onlyClient,
  "purpose.answer": besideClient,
  "goal.add": onlyClient,
  "goal.change": onlyClient,
  "goal.changeState": onlyClient,
  "goal.move": onlyClient,
  "goal.remove": onlyClient,
  "step.add": onlyClient,
  "step.request": onlyClient,
  "step.decideOffer": onlyClient,
  "step.narrow": onlyClient,
  "step.stop": onlyClient,
  "step.reopen": onlyClient,
  "step.change": takesPart,
  "step.offer": besideClient,
  "step.answer": besideClient,
  "step.handBack": besideClient,
  "step.finish": takesPart,
  "ownView.write": besideClient,
  "ownView.remove": besideClient,
  "comment.add": takesPart,
  "comment.remove": takesPart,
  "proposal.make": besideClient,
  "proposal.withdraw": besideClient,
  "proposal.decide": onlyClient,
  "contactMoment.note": onlyClient,
  "contactMoment.remove": onlyClient,
} satisfies Record<PlanAction, Rule>;
