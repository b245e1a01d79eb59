import type { ClientAction } from "../actions.ts";
import type { Rule } from "./rule.ts";

type CardAction = Extract<ClientAction, `card.${string}`>;

/** At the desk: a worker who knows the client, or the team lead of the team. Not somebody who came in with urgency. */
const atTheDesk: Rule = (_facts, basis) => basis === "assignment" || basis === "teamLead";

/** Also when the plan is closed: its client still comes in to read, and a lost card is taken back in any case. */
export const cardRules = {
  "card.read": atTheDesk,
  "card.issue": atTheDesk,
  "card.withdraw": atTheDesk,
} satisfies Record<CardAction, Rule>;
