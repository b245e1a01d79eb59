import type { Cases } from "../cases.ts";

const words = "Ik kan helpen op maandag";

type Talk = "writeOwnView" | "removeOwnView" | "addComment" | "removeComment" | "noteContactMoment" | "removeContactMoment";

export const planTalkCases: Pick<Cases<"plan">, Talk> = {
  writeOwnView: {
    // Beside the goal on which Samira has none yet.
    input: ({ who, scenario: { clientId, items } }) => ({
      clientId,
      goalId: who === "samira" ? items.goals.chosen : items.goals.everyone,
      words,
    }),
  },
  removeOwnView: {
    input: ({ who, scenario: { clientId, items } }) => ({
      clientId,
      ownViewId: who === "ingrid" ? items.ownViews.ofIngrid : items.ownViews.ofSamira,
    }),
    otherwise: { rik: "refused", sanne: "refused" },
  },
  addComment: { input: ({ scenario: { clientId, items } }) => ({ clientId, goalId: items.goals.everyone, words }) },
  removeComment: {
    input: ({ scenario: { clientId, items } }) => ({ clientId, commentId: items.comments.ofRik }),
    otherwise: { samira: "refused", ingrid: "refused", sanne: "refused" },
  },
  noteContactMoment: {
    input: ({ scenario: { clientId, personId } }) => ({
      clientId,
      words,
      onDay: "2026-11-22",
      withWhom: "Samira",
      felt: "goed",
      visibility: "chosen",
      readerIds: [personId("samira")],
    }),
  },
  removeContactMoment: { input: ({ scenario: { clientId, items } }) => ({ clientId, contactMomentId: items.contactMoments.me }) },
};
