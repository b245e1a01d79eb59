import type { ClientAction } from "../actions.ts";
import { clientAlways, onlyClient, type Rule } from "./rule.ts";

type ConsentAction = Extract<ClientAction, `consent.${string}` | `visibility.${string}` | `grant.${string}`>;

/** Sharing is the client's alone; taking back works in every state of the plan (AVG art. 7.3: as easy as giving). */
export const consentRules = {
  "consent.read": clientAlways,
  // The client looks through somebody else's eyes; it is the client who looks.
  "consent.preview": clientAlways,
  "visibility.change": clientAlways,
  "grant.give": onlyClient,
  "grant.withdraw": clientAlways,
} satisfies Record<ConsentAction, Rule>;
