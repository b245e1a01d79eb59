import type { Privacy } from "./classes.ts";

/** Word that there is something new, and the calendar: how people want it, and what is on its way. */
export const messagesPrivacy: Pick<Privacy, "messageSettings" | "letter" | "message" | "calendarFeed"> = {
  messageSettings: {
    purpose: "to send word in the way, as often and at the hours that somebody chose",
    kept: "account",
    columns: {
      personId: "identifying",
      channel: "plain",
      rhythm: "plain",
      telephone: "identifying",
      quietFrom: "plain",
      quietUntil: "plain",
      stopHash: { class: "plain", purpose: "to stop all word with one press, without signing in" },
      changedAt: "plain",
    },
  },
  letter: {
    purpose: "to send word once, also when a process or the mail server is away for a while",
    kept: "letter",
    columns: {
      id: "plain",
      personId: "identifying",
      organisationId: { class: "plain", purpose: "to show what did not leave to the administrator of that organisation only" },
      app: "plain",
      channel: "plain",
      state: "plain",
      reason: "plain",
      tries: "plain",
      nextTryAt: "plain",
      holder: "plain",
      heldUntil: "plain",
      createdAt: "plain",
      closedAt: "plain",
    },
  },
  message: {
    purpose: "to tell each person of each event once, and only of what they may read by then",
    kept: "letter",
    columns: {
      id: "plain",
      personId: "identifying",
      clientId: "identifying",
      organisationId: "plain",
      eventSeq: "plain",
      round: "plain",
      app: "plain",
      dueAt: "plain",
      letterId: "plain",
      outcome: "plain",
      doneAt: "plain",
    },
  },
  calendarFeed: {
    purpose: "to show somebody's own appointments in their own calendar",
    kept: "account",
    columns: {
      id: "plain",
      personId: "identifying",
      app: "plain",
      secretHash: { class: "plain", purpose: "to know the secret address again; it cannot be read from this" },
      createdAt: "plain",
    },
  },
};
