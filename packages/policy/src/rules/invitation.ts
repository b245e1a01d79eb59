import type { ClientAction } from "../actions.ts";
import { besideClient, clientAlways, onlyClient, type Rule } from "./rule.ts";

type InvitationAction = Extract<ClientAction, `invitation.${string}` | `nomination.${string}` | `safetyTalk.${string}`>;

/** An assigned worker at the desk, word for word, with the client's yes to sitting together (`peers.md` 4.5). */
const atTheDesk: Rule = (facts, basis) => basis === "assignment" && facts.together && !facts.planClosed;

const composes: Rule = (facts, basis) => onlyClient(facts, basis) || atTheDesk(facts, basis);

const assigned: Rule = (facts, basis) => basis === "assignment" && !facts.planClosed;

/** Only the client sends; the others nominate. Stopping works in every state of the plan. */
export const invitationRules = {
  "invitation.list": (facts, basis) => clientAlways(facts, basis) || atTheDesk(facts, basis),
  "invitation.compose": composes,
  "invitation.send": composes,
  "invitation.withdraw": clientAlways,
  // A worker may stop one for safety; they say why, and the client reads it.
  "invitation.block": (facts, basis) => clientAlways(facts, basis) || assigned(facts, basis),
  "invitation.unblock": onlyClient,
  "invitation.reply": onlyClient,
  "nomination.list": besideClient,
  "nomination.make": besideClient,
  "nomination.answer": onlyClient,
  // Four eyes (`domain.md` 6.5): each notes it for themselves.
  "safetyTalk.note": (facts, basis) => onlyClient(facts, basis) || assigned(facts, basis),
} satisfies Record<InvitationAction, Rule>;
