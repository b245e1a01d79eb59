import type { ClientAction } from "../actions.ts";
import { reachesPlan } from "../standing.ts";
import { type Rule, takesPart } from "./rule.ts";

type MessageAction = Extract<ClientAction, `message.${string}` | `calendar.${string}`>;

/** Who takes part or follows it; an emergency is for an hour, and no reason to be in somebody's calendar. */
const follows: Rule = (_facts, basis) => basis !== "emergency" && reachesPlan(basis);

export const messageRules = {
  "message.receive": takesPart,
  "calendar.read": follows,
} satisfies Record<MessageAction, Rule>;
