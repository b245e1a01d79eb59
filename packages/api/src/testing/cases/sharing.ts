import type { Cases } from "../cases.ts";

type Sharing = { consent: Cases<"consent">; journal: Cases<"journal">; live: Cases<"live"> };

export const sharingCases: Sharing = {
  consent: {
    whoSeesWhat: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    asSeenBy: { input: ({ scenario }) => ({ clientId: scenario.clientId, personId: scenario.personId("rik") }) },
    changeVisibility: {
      input: ({ scenario: { clientId, items } }) => ({
        clientId,
        itemKind: "goal",
        itemId: items.goals.everyone,
        visibility: "me",
        readerIds: [],
      }),
    },
    giveGrant: {
      input: ({ scenario }) => ({ clientId: scenario.clientId, personId: scenario.personId("rik"), label: "wellbeing", period: "week" }),
    },
    withdrawGrant: { input: ({ scenario }) => ({ clientId: scenario.clientId, personId: scenario.personId("rik"), label: "goals" }) },
  },
  journal: { whoLooked: { input: ({ scenario: { clientId } }) => ({ clientId, before: 1_800_000_000_000, onlyOthers: false }) } },
  live: { follow: { input: ({ scenario: { clientId } }) => ({ clientId, lastEventId: "0" }) } },
};
