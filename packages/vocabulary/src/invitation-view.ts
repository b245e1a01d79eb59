import type { Language } from "./account.ts";
import type { GrantPeriod, Label } from "./consent.ts";
import type { ClientId, Id, PersonId } from "./id.ts";
import type { InvitationChannel, InvitationState } from "./invitation.ts";
import type { Day, Moment } from "./moment.ts";

/** Where an invitation stands, as the client reads it. Whether it was looked at is nobody's to know before an answer. */
export type ShownInvitationState = Exclude<InvitationState, "opened" | "nominated" | "dropped">;

export type InvitationView = {
  id: Id<"Invitation">;
  version: number;
  state: ShownInvitationState;
  nodeId: Id<"NetworkNode"> | null;
  label: string;
  whyWords: string | null;
  hopeWords: string | null;
  notAskedWords: string | null;
  firstThingWords: string | null;
  callWords: string | null;
  language: Language;
  channel: InvitationChannel | null;
  contact: string | null;
  labels: readonly Label[];
  period: GrantPeriod;
  days: number;
  hasSecondWord: boolean;
  nominatedByName: string | null;
  sentByName: string | null;
  sentAt: Moment | null;
  answerBy: Moment | null;
  answeredAt: Moment | null;
  laterOn: Day | null;
  reasonWords: string | null;
  questionWords: string | null;
  replyWords: string | null;
  /** Blocked by a worker, who said why. */
  blockedByName: string | null;
  blockWords: string | null;
  /** What is needed before it can be sent; null when nothing is. */
  needs: InvitationNeed | null;
  personId: PersonId | null;
};

/** Why an invitation cannot go out yet. */
export const invitationNeeds = ["purpose", "safetyTalk", "tooOften", "blocked", "takesPart", "contact"] as const;
export type InvitationNeed = (typeof invitationNeeds)[number];

export type NominationView = {
  id: Id<"Invitation">;
  label: string;
  words: string;
  nominatorName: string;
  at: Moment;
  /** As the one who nominated reads it: the client thinks about it, took it over, or "not now". */
  state: "asked" | "taken" | "notNow";
};

/** Somebody whom a person thought of, and about whom the client has not chosen yet. */
export type WaitingNomination = Pick<NominationView, "id" | "label">;

/** Something about inviting that waits for the client: somebody thought of somebody, a question, a day that came. */
export type InvitationAsk = {
  invitationId: Id<"Invitation">;
  kind: "nomination" | "question" | "again";
  label: string;
  byName: string | null;
};

/** A person on the map who can be invited. */
export type InvitableNode = {
  id: Id<"NetworkNode">;
  label: string;
  needsTalk: boolean;
  talkWith: readonly string[];
  talkOpenWith: readonly string[];
};

export type InvitationsView = {
  clientId: ClientId;
  clientName: string;
  purposeWords: string | null;
  invitations: readonly InvitationView[];
  nominations: readonly NominationView[];
  nodes: readonly InvitableNode[];
  workers: readonly { personId: PersonId; name: string }[];
  /** What this installation can send by; letter and telling it oneself always work. */
  channels: readonly InvitationChannel[];
  readAt: Moment;
};

/** What the other will read, word for word; also before it is sent. */
export type InvitationPreview = {
  /** How the inviter is called; null while it waits for the second check. */
  inviterName: string | null;
  label: string;
  purposeWords: string | null;
  whyWords: string;
  hopeWords: string | null;
  notAskedWords: string | null;
  firstThingWords: string | null;
  callWords: string | null;
  labels: readonly Label[];
  /** How much that is today, of what may be read. */
  goals: number;
  meetings: number;
  nextMeetingAt: Moment | null;
  period: GrantPeriod;
  answerBy: Moment | null;
  questionWords: string | null;
  replyWords: string | null;
  mayAnswerLater: boolean;
  /** E-mail address or number by which it came, which an account may take over. */
  contact: string | null;
  channel: InvitationChannel | null;
  language: Language;
  state: "open" | "accepted" | "declined" | "later";
  laterOn: Day | null;
};

/** What a worker reads about inviting: their own nominations, and talks that the client says they had. */
export type NominationsView = {
  own: readonly NominationView[];
  talks: readonly { id: Id<"SafetyTalk">; label: string; notedAt: Moment; invitationId: Id<"Invitation"> | null }[];
  readAt: Moment;
};

/** The code of a message that is handed over by the client, shown once. */
export type SentInvitation = { item: { id: Id<"Invitation"> }; channel: InvitationChannel; code: string | null };
