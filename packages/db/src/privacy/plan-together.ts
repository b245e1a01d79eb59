import type { Privacy } from "./classes.ts";

type TogetherTables = "viewRound" | "viewRoundPerson" | "roundView" | "recordedAnswer" | "delegation";

/** Looking together at what is desirable, answering for who is not there, and steering for a while. */
export const togetherPrivacy: Pick<Privacy, TogetherTables> = {
  viewRound: {
    purpose: "to let everybody say what they find desirable before a goal is fixed",
    kept: "plan",
    columns: {
      id: "plain",
      clientId: "identifying",
      goalId: "plain",
      question: "sensitive",
      openedAt: "plain",
      closedAt: "plain",
      version: "plain",
      removedAt: "plain",
    },
  },
  viewRoundPerson: {
    purpose: "to know who joins in with a round, because the client asked them",
    kept: "plan",
    columns: { id: "plain", clientId: "identifying", roundId: "plain", personId: "identifying" },
  },
  roundView: {
    purpose: "to keep what somebody finds desirable; read by others once they said their own",
    kept: "plan",
    columns: {
      id: "plain",
      clientId: "identifying",
      roundId: "plain",
      personId: "identifying",
      side: "plain",
      words: "sensitive",
      version: "plain",
      createdAt: "plain",
      changedAt: "plain",
      removedAt: "plain",
    },
  },
  recordedAnswer: {
    purpose: "to let somebody answer who is not there, and to show who wrote it down and how",
    kept: "plan",
    columns: {
      id: "plain",
      clientId: "identifying",
      aboutKind: "plain",
      aboutId: "plain",
      goalId: "plain",
      personId: "identifying",
      recordedBy: "identifying",
      answer: "sensitive",
      words: "sensitive",
      way: "plain",
      saidOn: "sensitive",
      readBack: "plain",
      recordedAt: "plain",
      correctableUntil: "plain",
      confirmedAt: "plain",
      correctedAt: "plain",
      correctedBy: "identifying",
      version: "plain",
      removedAt: "plain",
    },
  },
  delegation: {
    purpose: "to know what the client let whom steer, and until when",
    kept: "plan",
    columns: {
      id: "plain",
      clientId: "identifying",
      personId: "identifying",
      side: "plain",
      things: "sensitive",
      endsOn: "plain",
      askedAt: "plain",
      acceptedAt: "plain",
      endedAt: "plain",
      endedBy: "identifying",
    },
  },
};
