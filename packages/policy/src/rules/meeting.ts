import type { ClientAction } from "../actions.ts";
import { type Rule, takesPart } from "./rule.ts";

type MeetingAction = Extract<ClientAction, `meeting.${string}`>;

const clientOrWorker: Rule = (facts, basis) => basis !== "grant" && takesPart(facts, basis);

export const meetingRules = {
  "meeting.plan": clientOrWorker,
  "meeting.cancel": clientOrWorker,
} satisfies Record<MeetingAction, Rule>;
