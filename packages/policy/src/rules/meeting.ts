import type { ClientAction } from "../actions.ts";
import { besideClient, clientOrDelegate, type Rule, reads, takesPart } from "./rule.ts";

type MeetingAction = Extract<ClientAction, `meeting.${string}` | `coordination.${string}`>;

const clientsOrDelegates = clientOrDelegate("meetings");

const clientAndWorker: Rule = (facts, basis) => basis !== "grant" && takesPart(facts, basis);
const clientOrWorker: Rule = (facts, basis) => clientAndWorker(facts, basis) || clientsOrDelegates(facts, basis);

/** The independent coordinator: of one meeting, which the repository looks up, and of nothing in the plan. */
const coordinates: Rule = (facts, basis) => basis === "coordination" && !facts.planClosed;

/** Who chairs may offer times and choose one too: that depends on the meeting, and `meeting-rules.ts` of the domain asks it. */
export const meetingRules = {
  "meeting.plan": clientOrWorker,
  "meeting.cancel": clientOrWorker,
  "meeting.read": reads,
  "meeting.searchRooms": clientOrWorker,
  "meeting.find": clientOrWorker,
  "meeting.change": clientOrWorker,
  "meeting.offerTimes": takesPart,
  "meeting.pickTime": takesPart,
  "meeting.reply": takesPart,
  "meeting.addPoint": takesPart,
  "meeting.decidePoint": clientsOrDelegates,
  "meeting.movePoint": clientsOrDelegates,
  "meeting.removePoint": takesPart,
  "meeting.writeNote": takesPart,
  "meeting.askChair": clientsOrDelegates,
  "meeting.answerChair": besideClient,
  "meeting.arrange": clientOrWorker,
  "meeting.addContribution": takesPart,
  "meeting.answerContribution": takesPart,
  "meeting.removeContribution": takesPart,
  "meeting.inviteCoordinator": clientAndWorker,
  "meeting.withdrawCoordinator": clientAndWorker,
  "coordination.read": coordinates,
  "coordination.answer": coordinates,
  "coordination.reply": coordinates,
} satisfies Record<MeetingAction, Rule>;
