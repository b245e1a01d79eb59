import type { ClientAction } from "../actions.ts";
import type { Rule } from "./rule.ts";

type CardAction = Extract<ClientAction, `card.${string}` | `memberCard.${string}`>;

/** At the desk: a worker who knows the client, or the team lead of the team. Not somebody who came in with urgency. */
const atTheDesk: Rule = (_facts, basis) => basis === "assignment" || basis === "teamLead";

/** The card of somebody who takes part and has no e-mail: only a worker who works with the client, whose log it stands in. */
const worksWithClient: Rule = (_facts, basis) => basis === "assignment";

/** Also when the plan is closed: its client still comes in to read, and a lost card is taken back in any case. */
export const cardRules = {
  "card.read": atTheDesk,
  "card.issue": atTheDesk,
  "card.withdraw": atTheDesk,
  "memberCard.read": worksWithClient,
  "memberCard.issue": worksWithClient,
  "memberCard.withdraw": worksWithClient,
} satisfies Record<CardAction, Rule>;
