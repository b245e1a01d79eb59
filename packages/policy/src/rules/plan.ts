import type { ClientAction } from "../actions.ts";
import { besideClient, clientOrDelegate, onlyClient, type Rule, reads, takesPart } from "./rule.ts";

type PlanAction = Extract<
  ClientAction,
  | "plan.read"
  | "plan.print"
  | "plan.visit"
  | "purpose.write"
  | "purpose.answer"
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
  "goal.changeState": clientOrDelegate("goals"),
  "goal.move": onlyClient,
  "goal.remove": onlyClient,
  "step.add": clientOrDelegate("steps"),
  "step.request": clientOrDelegate("steps"),
  "step.decideOffer": clientOrDelegate("steps"),
  "step.narrow": onlyClient,
  "step.stop": clientOrDelegate("steps"),
  "step.reopen": clientOrDelegate("steps"),
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
  "proposal.decide": clientOrDelegate("proposals"),
  "proposal.respond": besideClient,
  "proposal.reopen": onlyClient,
  "proposal.open": onlyClient,
  "contactMoment.note": onlyClient,
  "contactMoment.remove": onlyClient,
} satisfies Record<PlanAction, Rule>;
