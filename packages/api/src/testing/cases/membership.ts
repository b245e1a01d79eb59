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

/** A question of Ingrid about Samira that waits for the team lead. */
async function endingOf({ as, scenario: { clientId, personId } }: Asking): Promise<string> {
  const waiting = async () => (await as("ingrid").membership.endings({ clientId })).find(({ answer }) => answer === null)?.id;
  const known = await waiting();
  if (known !== undefined) return known;
  const { item } = await as("ingrid").membership.askEnding({ clientId, personId: personId("samira"), reason: "Ze neemt geld mee." });
  return item.id;
}

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
    endings: onPlan,
    endingsToDecide: { input: () => undefined },
    askEnding: { input: (asking) => ({ ...aboutSamira(asking), reason: "Ze neemt geld mee." }) },
    decideEnding: {
      input: async (asking) => ({ clientId: asking.scenario.clientId, endingId: await endingOf(asking), answer: "confirmed" }),
    },
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
