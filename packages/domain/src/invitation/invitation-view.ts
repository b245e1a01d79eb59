import type { StoredInvitation } from "@naast/db";
import type { InvitationNeed, InvitationView, NominationView, PersonId, ShownInvitationState } from "@naast/vocabulary";
import { saidWords } from "./said-words.ts";

type NameOf = (personId: PersonId | null) => string | null;

const shownState: Readonly<Record<StoredInvitation["state"], ShownInvitationState | null>> = {
  nominated: null,
  dropped: null,
  idea: "idea",
  ready: "ready",
  sent: "sent",
  // Whether it was looked at is nobody's to know before there is an answer (`peers.md` 4.5).
  opened: "sent",
  later: "later",
  accepted: "accepted",
  declined: "declined",
  expired: "expired",
  withdrawn: "withdrawn",
  blocked: "blocked",
};

/** An invitation as the client reads it; null for a nomination, and for what was dropped. */
export function invitationView(
  row: StoredInvitation,
  { nameOf, need }: { nameOf: NameOf; need: InvitationNeed | null },
): InvitationView | null {
  const state = shownState[row.state];
  if (state === null) return null;
  const { id, nodeId, contact, labels, days, laterOn, reasonWords, questionWords, replyWords, blockWords, personId } = row;
  return {
    ...saidWords(row),
    id,
    nodeId,
    contact,
    labels,
    days,
    laterOn,
    reasonWords,
    questionWords,
    replyWords,
    blockWords,
    personId,
    state,
    version: row.version,
    hasSecondWord: row.secondCodeHash !== null,
    nominatedByName: nameOf(row.nominatedBy),
    sentByName: nameOf(row.sentBy),
    blockedByName: nameOf(row.blockedBy),
    sentAt: row.sentAt?.getTime() ?? null,
    answerBy: row.expiresAt?.getTime() ?? null,
    answeredAt: row.answeredAt?.getTime() ?? null,
    needs: need,
  };
}

/** A nomination: what the client is asked, and what the one who nominated hears of it. */
export function nominationView(row: StoredInvitation, nameOf: NameOf): NominationView {
  const { id, label, nominationWords, nominatedBy, createdAt, state } = row;
  return {
    id,
    label,
    words: nominationWords ?? "",
    nominatorName: nameOf(nominatedBy) ?? "",
    at: createdAt.getTime(),
    state: state === "nominated" ? "asked" : state === "dropped" ? "notNow" : "taken",
  };
}
