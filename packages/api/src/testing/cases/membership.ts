import type { PersonaKey } from "@naast/testing";
import type { Asking, Cases } from "../cases.ts";

const onPlan = { input: ({ scenario: { clientId } }: Asking) => ({ clientId }) };
const members: readonly PersonaKey[] = ["samira", "rik", "wilma"];

/** Somebody who takes part: who asks, if they do; else Samira. */
const aboutSelf = ({ who, scenario: { clientId, personId } }: Asking) => ({
  clientId,
  personId: personId(members.includes(who) ? who : "samira"),
});
const aboutSamira = ({ scenario: { clientId, personId } }: Asking) => ({ clientId, personId: personId("samira") });
/** Wilma rests; who asked for it is not known, so both may end it. */
const aboutWilma = ({ scenario: { clientId, personId } }: Asking) => ({ clientId, personId: personId("wilma") });

export const membershipCases: { membership: Cases<"membership"> } = {
  membership: {
    read: { input: aboutSamira },
    change: {
      input: (asking) => ({
        ...aboutSamira(asking),
        role: "confidant",
        relationWords: "grote zus",
        knownToOthers: "yes",
        labels: ["wellbeing"],
        period: "month",
      }),
    },
    pause: { input: (asking) => ({ ...aboutSelf(asking), until: "2026-12-20", words: "Ik neem even rust." }) },
    resume: { input: aboutWilma },
    leave: { input: ({ scenario: { clientId } }) => ({ clientId, ownWords: "stay", words: "Dag." }) },
    remove: { input: aboutSamira },
    ownPart: onPlan,
    takeOwnPartAlong: onPlan,
    correctOwnPart: {
      input: ({ scenario: { clientId } }) => ({
        clientId,
        name: "Samira B.",
        relationQuestion: "grote zus",
        limitsWords: "Niet bellen na negenen.",
        messageChannel: "text",
        messageRhythm: "weekly",
        telephone: "06 12345678",
      }),
    },
    eraseOwnPart: { input: ({ scenario: { clientId } }) => ({ clientId, sure: "yes" }) },
  },
};
