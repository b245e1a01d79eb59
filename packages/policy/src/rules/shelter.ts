import type { WorkerRole } from "@naast/vocabulary";
import type { ShelterAction } from "../actions.ts";
import type { ShelterFacts } from "../facts.ts";

type ShelterRule = (facts: ShelterFacts) => boolean;

function roles(...allowed: readonly WorkerRole[]): ShelterRule {
  return (facts) => facts.role !== "none" && allowed.includes(facts.role);
}

export const shelterRules = {
  "caseload.read": roles("networkSupporter", "supportWorker", "peerWorker", "teamLead"),
  "caseload.follow": roles("networkSupporter", "supportWorker", "peerWorker", "teamLead"),
  "client.start": roles("networkSupporter", "teamLead"),
  // Those who may make a card (rules/card.ts); whom they find, the reading says.
  "client.find": roles("networkSupporter", "supportWorker", "teamLead"),
  "worker.list": roles("networkSupporter", "supportWorker", "teamLead"),
  "emergency.listReviews": roles("teamLead"),
  "emergency.review": roles("teamLead"),
  "memberEnding.list": roles("teamLead"),
  "room.list": roles("teamLead", "organisationAdmin"),
  "room.write": roles("teamLead", "organisationAdmin"),
  "location.keepSecret": roles("teamLead", "organisationAdmin"),
  "relapse.listAtNight": roles("nightWorker"),
  "deadLetter.list": roles("organisationAdmin"),
  "deadLetter.decide": roles("organisationAdmin"),
} satisfies Record<ShelterAction, ShelterRule>;
