import { type ClientAction, clientActions, type ShelterAction } from "./actions.ts";
import { isDoneForClient } from "./delegation.ts";
import type { ClientFacts, ShelterFacts } from "./facts.ts";
import { cardRules } from "./rules/card.ts";
import { clientRules } from "./rules/client.ts";
import { consentRules } from "./rules/consent.ts";
import { delegationRules } from "./rules/delegation.ts";
import { invitationRules } from "./rules/invitation.ts";
import { journalRules } from "./rules/journal.ts";
import { meetingRules } from "./rules/meeting.ts";
import { talkRules } from "./rules/meeting-talk.ts";
import { membershipRules } from "./rules/membership.ts";
import { messageRules } from "./rules/message.ts";
import { networkRules } from "./rules/network.ts";
import { networkExchangeRules } from "./rules/network-exchange.ts";
import { planRules } from "./rules/plan.ts";
import { portraitRules } from "./rules/portrait.ts";
import { recordedAnswerRules } from "./rules/recorded-answer.ts";
import { relapseRules } from "./rules/relapse.ts";
import type { Rule } from "./rules/rule.ts";
import { shelterRules } from "./rules/shelter.ts";
import { takeAlongRules } from "./rules/take-along.ts";
import { threeViewsRules } from "./rules/three-views.ts";
import { wellbeingRules } from "./rules/wellbeing.ts";
import { type Basis, reachesPlan, standing } from "./standing.ts";
import { type Sees, seesOf } from "./visibility.ts";

export const rules = {
  ...planRules,
  ...consentRules,
  ...journalRules,
  ...invitationRules,
  ...meetingRules,
  ...talkRules,
  ...membershipRules,
  ...messageRules,
  ...networkRules,
  ...networkExchangeRules,
  ...portraitRules,
  ...takeAlongRules,
  ...threeViewsRules,
  ...recordedAnswerRules,
  ...delegationRules,
  ...cardRules,
  ...clientRules,
  ...wellbeingRules,
  ...relapseRules,
} satisfies Record<ClientAction, Rule>;

/**
 * `mayKnow`: a participant reads that it is not allowed; for an outsider the plan does not exist. `forClient`: done in the
 * place of the client, who lets this person steer it for a while.
 */
export type Decision =
  | { allowed: true; basis: Basis; sees: Sees; forClient: boolean }
  | { allowed: false; basis: Basis | null; mayKnow: boolean };

/** May this actor do this to this client's plan? The only place where that is answered. */
export function decide(action: ClientAction, facts: ClientFacts): Decision {
  const basis = standing(facts);
  if (basis === null) return { allowed: false, basis, mayKnow: false };
  const sees = seesOf(basis, facts);
  const { label } = clientActions[action];
  const granted = label === null || sees.labels.includes(label);
  if (granted && rules[action](facts, basis)) return { allowed: true, basis, sees, forClient: isDoneForClient(action, facts) };
  return { allowed: false, basis, mayKnow: reachesPlan(basis) };
}

/** May this worker do this inside the organisation? */
export function decideInShelter(action: ShelterAction, facts: ShelterFacts): boolean {
  return shelterRules[action](facts);
}
