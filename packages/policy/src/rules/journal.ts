import type { ClientAction } from "../actions.ts";
import { onlyClient, type Rule, reads, takesPart } from "./rule.ts";

type JournalAction = Extract<
  ClientAction,
  `timeline.${string}` | `history.${string}` | `live.${string}` | `change.${string}` | `accessLog.${string}`
>;

export const journalRules = {
  "timeline.read": reads,
  "history.read": reads,
  "history.restore": onlyClient,
  "live.follow": reads,
  "change.undo": takesPart,
  // The client and the auditor; who looked is nobody else's to know (`product.md`, roles).
  "accessLog.read": (_facts, basis) => basis === "ownPlan" || basis === "administration",
} satisfies Record<JournalAction, Rule>;
