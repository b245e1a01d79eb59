import type { Cases } from "../cases.ts";

const words = {
  label: "Wim",
  whyWords: "Met jou kan ik lachen.",
  hopeWords: "Koffie op maandag",
  notAskedWords: "Geen geld",
  firstThingWords: null,
  callWords: null,
  language: "nl" as const,
  channel: "self" as const,
  email: null,
  telephone: null,
  labelIds: ["purpose" as const, "goals" as const],
  period: "month" as const,
  days: 14,
  second: "none" as const,
  secondWord: null,
};

export const invitationCases: Cases<"invitation"> = {
  list: { input: ({ scenario: { clientId } }) => ({ clientId }) },
  preview: { input: ({ scenario: { clientId, items } }) => ({ clientId, invitationId: items.invitations.sent }) },
  compose: { input: ({ scenario: { clientId } }) => ({ clientId, ...words }) },
  change: {
    input: ({ scenario: { clientId, items } }) => ({
      clientId,
      invitationId: items.invitations.idea,
      version: 1,
      ...words,
      label: "Youssef",
    }),
  },
  send: { input: ({ scenario: { clientId, items } }) => ({ clientId, invitationId: items.invitations.idea, preview: "seen" }) },
  withdraw: { input: ({ scenario: { clientId, items } }) => ({ clientId, invitationId: items.invitations.sent }) },
  block: { input: ({ scenario: { clientId, items } }) => ({ clientId, invitationId: items.invitations.sent, words: "Er was dreiging." }) },
  unblock: { input: ({ scenario: { clientId, items } }) => ({ clientId, invitationId: items.invitations.blocked }) },
  reply: { input: ({ scenario: { clientId, items } }) => ({ clientId, invitationId: items.invitations.sent, words: "Af en toe koffie." }) },
  nominations: { input: ({ scenario: { clientId } }) => ({ clientId }) },
  nominate: { input: ({ scenario: { clientId } }) => ({ clientId, label: "Meester Jan", words: "Hij kent je goed." }) },
  answerNomination: {
    input: ({ scenario: { clientId, items } }) => ({ clientId, invitationId: items.invitations.nominated, answer: "take" }),
  },
  // The worker notes the talk with the other procedure.
  noteTalk: {
    input: ({ scenario }) => ({ clientId: scenario.clientId, nodeId: scenario.items.unsafeNode, workerId: scenario.personId("sanne") }),
    otherwise: { ingrid: "refused", sanne: "refused" },
  },
  confirmTalk: {
    input: ({ scenario: { clientId, items } }) => ({ clientId, talkId: items.talk }),
    otherwise: { dennis: "notFound", sanne: "notFound" },
  },
};
