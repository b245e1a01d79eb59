import { locationIdOf } from "@naast/testing/seed/shelter";
import type { Asking, Cases } from "../cases.ts";

type Organisation = { account: Cases<"account">; client: Cases<"client">; shelter: Cases<"shelter">; emergency: Cases<"emergency"> };

/** An access with urgency by Fatih, that somebody else has to look at. */
async function reviewOf({ as, scenario: { clientId } }: Asking): Promise<string> {
  const waiting = async () => (await as("peter").emergency.reviews())[0]?.id;
  const known = await waiting();
  if (known !== undefined) return known;
  await as("fatih").emergency.open({ clientId, reason: "Dennis is niet op zijn kamer." });
  const opened = await waiting();
  if (opened === undefined) throw new Error("nothing waits for a review");
  return opened;
}

const nothing = { input: () => undefined };

export const organisationCases: Organisation = {
  account: {
    me: nothing,
    changeSettings: { input: () => ({ textSize: 125 }), also: "account.read" },
    sessions: nothing,
    endSession: { input: ({ who, scenario }) => ({ sessionId: scenario.signedIn(who).sessionId }) },
    endOtherSessions: nothing,
  },
  client: {
    caseload: nothing,
    week: { input: () => ({ on: "2026-11-25" }) },
    start: { input: () => ({ name: "Anja", email: "", language: "nl", locationId: locationIdOf("voorportaal") }) },
    find: { input: () => ({ name: "Den" }) },
    assignments: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    assignWorker: {
      input: ({ scenario }) => ({
        clientId: scenario.clientId,
        workerId: scenario.personId("yara"),
        kind: "supportWorker",
        from: "2026-11-23",
        until: "",
      }),
    },
    endAssignment: {
      input: ({ scenario: { clientId, items } }) => ({ clientId, assignmentId: items.assignments[1] ?? "" }),
    },
  },
  shelter: { workers: nothing, locations: nothing },
  emergency: {
    open: { input: ({ scenario: { clientId } }) => ({ clientId, reason: "Dennis is niet op zijn kamer." }) },
    reviews: nothing,
    review: {
      input: async (asking) => ({ emergencyAccessId: await reviewOf(asking), outcome: "fine", words: "Goed dat je keek." }),
    },
  },
};
