import type { ClientAction } from "../actions.ts";
import { networkRules } from "./network.ts";
import { clientAlways, onlyClient, type Rule, reads } from "./rule.ts";

type ExchangeAction =
  | "network.addSeveral"
  | "network.export"
  | "network.checkFile"
  | "network.import"
  | Extract<ClientAction, `snapshot.${string}` | `deepening.${string}`>;

/** The map leaves with the client, and comes in by the client; looking back at it is theirs alone (`peers.md` 5.5). */
export const networkExchangeRules = {
  // Several at once is drawing, and follows its rule.
  "network.addSeveral": networkRules["node.add"],
  "network.export": clientAlways,
  "network.checkFile": onlyClient,
  "network.import": onlyClient,
  "snapshot.read": clientAlways,
  "snapshot.take": onlyClient,
  "snapshot.remove": onlyClient,
  "deepening.read": reads,
  "deepening.write": onlyClient,
} satisfies Record<ExchangeAction, Rule>;
