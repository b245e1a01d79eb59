import type { Privacy } from "./classes.ts";

/** What people answer about how it goes, each for themselves. */
export const wellbeingPrivacy: Pick<Privacy, "measureLine" | "check" | "measureReader"> = {
  measureLine: {
    purpose: "to keep what one person answers to one measure together, so that they see it as a line; theirs alone until they share it",
    kept: "plan",
    columns: { id: "plain", clientId: "identifying", personId: "identifying", measureKey: "sensitive", createdAt: "plain" },
  },
  check: {
    purpose: "to let somebody see for themselves how it goes over time; nobody else reads it unless they share the line",
    kept: "plan",
    columns: {
      id: "plain",
      clientId: "identifying",
      lineId: "plain",
      personId: "identifying",
      measureVersion: "plain",
      answers: "sensitive",
      noteWords: "sensitive",
      answeredAt: "plain",
      version: "plain",
    },
  },
  measureReader: {
    purpose: "to remember with whom somebody shares a line",
    kept: "plan",
    columns: { id: "plain", clientId: "identifying", lineId: "plain", personId: "identifying" },
  },
};
