import { newId } from "@naast/vocabulary";
import type { Asking, Cases } from "../cases.ts";

/** Word that did not leave, of the organisation of the scenario. */
async function deadLetter({ scenario: { store, clock, organisationId, personId } }: Asking) {
  const id = newId("Letter");
  const at = clock.now();
  const letter = { id, organisationId, personId: personId("samira"), app: "portal", channel: "email", state: "dead" } as const;
  await store.write((tx) =>
    tx
      .insert(tx.tables.letter)
      .values({ ...letter, reason: "refused", nextTryAt: at, createdAt: at, closedAt: at })
      .then(() => undefined),
  );
  return id;
}

const nothing = { input: () => undefined };

export const messageCases: { messages: Cases<"messages">; calendar: Cases<"calendar"> } = {
  messages: {
    settings: nothing,
    choose: { input: () => ({ channel: "none", rhythm: "daily", telephone: "", quietFrom: 22, quietUntil: 8 }) },
    deadLetters: nothing,
    decideDeadLetter: { input: async (asking) => ({ letterId: await deadLetter(asking), decision: "drop" }) },
  },
  calendar: {
    file: { input: ({ scenario: { clientId, items } }) => ({ clientId, meetingId: items.meetings.everyone, language: "nl" }) },
    feed: nothing,
    renew: nothing,
    end: nothing,
  },
};
