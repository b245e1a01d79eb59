import type { ClientAction } from "../actions.ts";
import { besideClient, clientAlways, onlyClient, type Rule, reads } from "./rule.ts";

type RelapseAction = Extract<ClientAction, `relapse.${string}`>;

/** What the client shared with the night, and nothing else: no grant and no emergency is needed for it, and none is made by it. */
const worksAtNight: Rule = (facts) => facts.relation === "nightWorker" && !facts.planClosed;

/** The client writes it; who is asked for something answers for themselves. */
export const relapseRules = {
  "relapse.read": reads,
  "relapse.addPhase": onlyClient,
  "relapse.changePhase": onlyClient,
  "relapse.removePhase": clientAlways,
  "relapse.shareAtNight": clientAlways,
  "relapse.ask": onlyClient,
  "relapse.takeBack": clientAlways,
  "relapse.answer": besideClient,
  "relapse.addCall": onlyClient,
  "relapse.removeCall": clientAlways,
  "relapse.writeCard": onlyClient,
  "relapse.review": onlyClient,
  "relapse.readAtNight": worksAtNight,
} satisfies Record<RelapseAction, Rule>;
