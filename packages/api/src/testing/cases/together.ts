import type { Asking, Cases } from "../cases.ts";

type Together = { threeViews: Cases<"threeViews">; recordedAnswers: Cases<"recordedAnswers">; delegation: Cases<"delegation"> };

/** A round about a question, in which everybody joins who can. */
async function openRound({ as, scenario: { clientId } }: Asking) {
  return (await as("dennis").threeViews.open({ clientId, question: "Waar zie je mij over een jaar?" })).item.id;
}

/** What Ingrid wrote down for Samira. */
async function recorded({ as, scenario }: Asking) {
  const { clientId, items, personId } = scenario;
  const ingrid = as("ingrid").recordedAnswers;
  const [known] = (await ingrid.read({ clientId })).recorded;
  if (known) return known.id;
  const said = { answer: "yes", way: "telephone", saidOn: "2026-11-23", readBack: "yes" } as const;
  const written = await ingrid.write({ clientId, aboutId: items.steps.requested, personId: personId("samira"), ...said });
  return written.item.id;
}

/** Dennis asks a worker or his confidant; nobody else can be asked. */
async function asked({ as, who, scenario: { clientId, personId } }: Asking) {
  const able = who === "ingrid" || who === "sanne" || who === "rik" ? who : "ingrid";
  const dennis = as("dennis").delegation;
  const known = (await dennis.read({ clientId })).delegations.find((one) => one.personId === personId(able));
  if (known) return known.id;
  return (await dennis.give({ clientId, personId: personId(able), things: ["meetings"], endsOn: "2026-12-01" })).item.id;
}

export const togetherCases: Together = {
  threeViews: {
    read: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    open: { input: ({ scenario: { clientId, items } }) => ({ clientId, goalId: items.goals.idea }) },
    write: {
      input: async (asking) => ({ clientId: asking.scenario.clientId, roundId: await openRound(asking), words: "Met een eigen sleutel." }),
    },
    takeAway: {
      input: async (asking) => {
        const { scenario, may, as, who } = asking;
        const roundId = await openRound(asking);
        if (may) await as(who).threeViews.write({ clientId: scenario.clientId, roundId, words: "Met een eigen sleutel." });
        return { clientId: scenario.clientId, roundId };
      },
    },
    close: { input: async (asking) => ({ clientId: asking.scenario.clientId, roundId: await openRound(asking) }) },
    settle: {
      input: async (asking) => ({
        clientId: asking.scenario.clientId,
        roundId: await openRound(asking),
        words: "Een plek met een eigen sleutel",
      }),
    },
  },
  recordedAnswers: {
    read: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    write: {
      input: ({ who, scenario: { clientId, items, personId } }) => ({
        clientId,
        // Nobody writes for themselves.
        ...(who === "samira"
          ? { aboutId: items.steps.requestedOfIngrid, personId: personId("ingrid") }
          : { aboutId: items.steps.requested, personId: personId("samira") }),
        answer: "yes",
        way: "telephone",
        saidOn: "2026-11-23",
        readBack: "yes",
      }),
    },
    correct: {
      input: async (asking) => ({ clientId: asking.scenario.clientId, recordedId: await recorded(asking), answer: "no" }),
      // It is of Samira, and of Ingrid who wrote it down.
      otherwise: { rik: "notFound", sanne: "notFound" },
    },
  },
  delegation: {
    read: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    give: {
      input: ({ scenario: { clientId, personId } }) => ({
        clientId,
        personId: personId("rik"),
        things: ["steps", "meetings"],
        endsOn: "2026-12-01",
      }),
    },
    answer: {
      input: async (asking) => ({ clientId: asking.scenario.clientId, delegationId: await asked(asking), answer: "yes" }),
      otherwise: { samira: "notFound" },
    },
    stop: {
      input: async (asking) => ({ clientId: asking.scenario.clientId, delegationId: await asked(asking) }),
      otherwise: { samira: "notFound" },
    },
  },
};
