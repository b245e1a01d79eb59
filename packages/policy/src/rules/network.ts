import type { ClientAction } from "../actions.ts";
import { onlyClient, type Rule, reads } from "./rule.ts";

type NetworkAction =
  | "network.read"
  | "network.readTogether"
  | Extract<ClientAction, `node.${string}` | `tie.${string}` | `together.${string}`>;

/** An assigned worker for whom the client made room: it lasts as long as the yes does (`domain.md` 2.8, `product.md` rule 1). */
const besideWithYes: Rule = (facts, basis) => basis === "assignment" && facts.together && !facts.planClosed;

/** The client draws; a worker draws while they look together. */
const draws: Rule = (facts, basis) => onlyClient(facts, basis) || besideWithYes(facts, basis);

const assigned: Rule = (facts, basis) => basis === "assignment" && !facts.planClosed;

export const networkRules = {
  "network.read": reads,
  "network.readTogether": besideWithYes,
  "node.add": draws,
  "node.change": draws,
  "node.place": draws,
  "node.remove": draws,
  "tie.draw": draws,
  "tie.remove": draws,
  "together.read": (_facts, basis) => basis === "ownPlan" || basis === "assignment",
  "together.ask": assigned,
  "together.answer": onlyClient,
  "together.end": (facts, basis) => onlyClient(facts, basis) || assigned(facts, basis),
} satisfies Record<NetworkAction, Rule>;
