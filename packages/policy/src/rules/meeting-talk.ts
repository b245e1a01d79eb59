import type { ClientAction } from "../actions.ts";
import { besideClient, onlyClient, type Rule, reads, takesPart } from "./rule.ts";

type TalkAction = Extract<ClientAction, `talk.${string}` | `voice.${string}` | `agreement.${string}` | `privateTime.${string}`>;

/**
 * The client and the people close by, and nobody who works here: no worker, no emergency, no team lead (`domain.md` 2.2).
 * Who of them is in the private time, the verb looks up.
 */
const amongThemselves: Rule = (facts, basis) => (basis === "ownPlan" || basis === "grant") && takesPart(facts, basis);

/** What happens in a meeting and after it. Which meeting somebody sees, who chairs and whose words they are, the verb looks up. */
export const talkRules = {
  "talk.read": reads,
  "talk.lead": takesPart,
  "talk.respond": takesPart,
  "talk.lookBack": onlyClient,
  "voice.write": takesPart,
  "voice.answer": takesPart,
  "agreement.make": takesPart,
  "agreement.answer": takesPart,
  "agreement.remove": takesPart,
  "agreement.plan": onlyClient,
  "agreement.propose": besideClient,
  "privateTime.read": amongThemselves,
  // Whoever leads the meeting says when it begins and ends, also a worker, who then goes out.
  "privateTime.begin": takesPart,
  "privateTime.end": takesPart,
  "privateTime.enter": amongThemselves,
  "privateTime.write": amongThemselves,
  "privateTime.release": amongThemselves,
} satisfies Record<TalkAction, Rule>;
