import { createHash } from "node:crypto";
import type { Id, InvitationChannel, InvitationState, PersonId } from "@naast/vocabulary";
import { firstInvitationLabels, oneDay } from "@naast/vocabulary";
import { derivedIds } from "../ids.ts";
import { type Actor, type Story, tell } from "./story.ts";

const invitationIds = derivedIds("Invitation");
const secretIds = derivedIds("InvitationSecret");
const talkIds = derivedIds("SafetyTalk");

export type NewInvitation = {
  label: string;
  nodeId?: Id<"NetworkNode">;
  state?: Extract<InvitationState, "idea" | "ready" | "sent" | "declined" | "expired" | "later" | "blocked">;
  channel?: InvitationChannel;
  contact?: string;
  why: string;
  hope?: string;
  notAsked?: string;
  firstThing?: string;
  purposeWords?: string;
  at: Date;
  sentAt?: Date;
  answeredAt?: Date;
  question?: string;
};

/** The client asks somebody: an idea, or on its way. What opens it is in nobody's hands: its hash is of nothing. */
export function inviteByWords(story: Story, given: NewInvitation): Id<"Invitation"> {
  const { label, nodeId, state = "sent", channel = "letter", contact, at, sentAt, answeredAt, question } = given;
  const id = invitationIds(story.name(), at);
  const expiresAt = sentAt ? new Date(sentAt.getTime() + 28 * oneDay) : null;
  story.rows.invitation.push({
    id,
    clientId: story.clientId,
    nodeId: nodeId ?? null,
    state,
    label,
    channel,
    contact: contact ?? null,
    language: "nl",
    whyWords: given.why,
    hopeWords: given.hope ?? null,
    notAskedWords: given.notAsked ?? null,
    firstThingWords: given.firstThing ?? null,
    purposeWords: sentAt ? (given.purposeWords ?? null) : null,
    labels: [...firstInvitationLabels],
    period: "halfYear",
    days: 28,
    composedBy: story.client.personId,
    createdAt: at,
    sentAt: sentAt ?? null,
    expiresAt,
    answeredAt: answeredAt ?? null,
    questionWords: question ?? null,
    erasedAt: answeredAt ?? null,
  });
  if (!sentAt || !expiresAt) return id;
  const hash = createHash("sha256").update(`${id} opens nothing`).digest("base64url");
  const used = answeredAt ?? null;
  story.rows.invitationSecret.push({
    id: secretIds(story.name(), sentAt),
    invitationId: id,
    kind: "code",
    hash,
    createdAt: sentAt,
    expiresAt,
    usedAt: used,
  });
  tell(story, { by: story.client, at: sentAt, event: { kind: "invitation.sent" }, itemId: id, audience: "client" });
  if (!answeredAt) return id;
  tell(story, { by: story.client, at: answeredAt, event: { kind: "invitation.answered", answer: "no" }, itemId: id, audience: "client" });
  return id;
}

/** Somebody who takes part thinks of somebody; the client is asked. */
export function nominate(story: Story, { by, label, words, at }: { by: Actor; label: string; words: string; at: Date }): Id<"Invitation"> {
  const id = invitationIds(story.name(), at);
  story.rows.invitation.push({
    id,
    clientId: story.clientId,
    state: "nominated",
    label,
    nominatedBy: by.personId,
    nominationWords: words,
    language: "nl",
    labels: [...firstInvitationLabels],
    period: "halfYear",
    createdAt: at,
  });
  tell(story, { by, at, event: { kind: "nomination.made" }, itemId: id, audience: "clientAndActor" });
  return id;
}

type Talk = { nodeId: Id<"NetworkNode">; workerId: PersonId; at: Date; confirmedAt?: Date };

/** The client says that they talked with a worker before asking somebody with whom it is not safe; the worker may say so too. */
export function noteTalk(story: Story, { nodeId, workerId, at, confirmedAt }: Talk): Id<"SafetyTalk"> {
  const id = talkIds(story.name(), at);
  const notedByWorkerAt = confirmedAt ?? null;
  story.rows.safetyTalk.push({ id, clientId: story.clientId, nodeId, workerId, notedByClientAt: at, notedByWorkerAt, createdAt: at });
  return id;
}
