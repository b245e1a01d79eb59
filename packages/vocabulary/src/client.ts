import { z } from "zod";
import { emailAddress, languages } from "./account.ts";
import type { ClientId, Id, PersonId } from "./id.ts";
import { chosenIdOf, idOf } from "./id.ts";
import type { Day, Moment } from "./moment.ts";
import { day } from "./moment.ts";
import { wordLimit, writtenWords } from "./words.ts";

export const assignmentKinds = ["networkSupporter", "supportWorker"] as const;
export type AssignmentKind = (typeof assignmentKinds)[number];

export const forClient = z.object({ clientId: idOf("Client") });

/** A plan for a new client. Without an e-mail address the client signs in another way later; nothing is demanded. */
export const newClient = z.object({
  name: writtenWords(wordLimit.name),
  email: z.union([z.literal("").transform(() => null), z.null(), emailAddress]),
  language: z.enum(languages),
  locationId: chosenIdOf("Location"),
});
export type NewClient = z.infer<typeof newClient>;

export const newAssignment = forClient.extend({
  workerId: chosenIdOf("Person"),
  kind: z.enum(assignmentKinds, { error: "choose" }),
  from: day,
  until: z.union([z.literal("").transform(() => null), z.null(), day]),
});
export type NewAssignment = z.infer<typeof newAssignment>;

export const assignmentChoice = forClient.extend({ assignmentId: idOf("Assignment") });

export type AssignmentView = {
  id: Id<"Assignment">;
  workerId: PersonId;
  workerName: string;
  kind: AssignmentKind;
  from: Day;
  until: Day | null;
  endedOn: Day | null;
};

export const waitingKinds = [
  "stepRequest",
  "stepOffer",
  "proposal",
  "purpose",
  "ownView",
  "comment",
  "proposalToAnswer",
  "threeViews",
  "meetingTimes",
  "meetingComing",
  "meetingChair",
  "meetingContribution",
  "voice",
  "agreement",
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** Somebody waits for an answer: who, for what, since when. Never how somebody is doing. */
export type WaitingView = {
  clientId: ClientId;
  clientName: string;
  kind: WaitingKind;
  waiterId: PersonId;
  waiterName: string;
  waiterRelation: "client" | "member" | "worker";
  /** Who can answer. */
  onId: PersonId;
  onName: string;
  subjectWords: string;
  since: Moment;
  /** Where the answer is given. */
  goalId: Id<"Goal"> | null;
  meetingId?: Id<"Meeting"> | undefined;
  proposalId?: Id<"Proposal"> | undefined;
};

export type CaseloadMeetingView = {
  id: Id<"Meeting">;
  clientId: ClientId;
  clientName: string;
  title: string;
  startsAt: Moment;
  place: string | null;
};

export type CaseloadView = {
  /** The longest waiting first. */
  onYou: readonly WaitingView[];
  onClient: readonly WaitingView[];
  onNetwork: readonly WaitingView[];
  /** Nobody waits: that is good too. */
  quiet: readonly { clientId: ClientId; clientName: string; purposeWords: string | null }[];
  meetings: readonly CaseloadMeetingView[];
  /** Plans in which the purpose is not written, or not answered by everyone: to talk about together. */
  purposeOpen: readonly { clientId: ClientId; clientName: string }[];
  /** The moment of reading, by the same clock: "gisteren" and "morgen" are counted from here. */
  readAt: Moment;
};
