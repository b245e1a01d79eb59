import type { ClientAction } from "../actions.ts";
import { onlyClient, type Rule, reads, takesPart } from "./rule.ts";

type ThreeViewsAction = Extract<ClientAction, `threeViews.${string}`>;

/** The client opens a round, closes it and fixes the goal; everybody who joins in says their own (B5). */
export const threeViewsRules = {
  "threeViews.read": reads,
  "threeViews.open": onlyClient,
  "threeViews.close": onlyClient,
  "threeViews.settle": onlyClient,
  "threeViews.write": takesPart,
  "threeViews.takeAway": takesPart,
} satisfies Record<ThreeViewsAction, Rule>;
