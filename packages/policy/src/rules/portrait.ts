import type { ClientAction } from "../actions.ts";
import { onlyClient, type Rule, reads, takesPart } from "./rule.ts";

type PortraitAction = Extract<ClientAction, `portrait.${string}` | `portraitLine.${string}`>;

/** People from the network add a line; workers have other places to write. */
const networkTakesPart: Rule = (facts, basis) => basis === "grant" && takesPart(facts, basis);

/** Who somebody is, they say themselves; others may offer a line, and the client lets it stand or not. */
export const portraitRules = {
  "portrait.read": reads,
  "portrait.write": onlyClient,
  "portraitLine.offer": networkTakesPart,
  "portraitLine.decide": onlyClient,
  "portraitLine.remove": (facts, basis) => onlyClient(facts, basis) || networkTakesPart(facts, basis),
} satisfies Record<PortraitAction, Rule>;
