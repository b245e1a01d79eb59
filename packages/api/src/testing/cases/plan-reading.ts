import type { Cases } from "../cases.ts";

const onPlan = { input: ({ scenario: { clientId } }: { scenario: { clientId: string } }) => ({ clientId }) };

type Reading = "read" | "today" | "print" | "timeline" | "history" | "purposeHistory" | "visit";

export const planReadingCases: Pick<Cases<"plan">, Reading> = {
  read: { input: ({ scenario: { clientId } }) => ({ clientId, events: 20 }) },
  today: onPlan,
  print: { input: ({ scenario: { clientId } }) => ({ clientId, onlyMine: true }) },
  timeline: {
    input: ({ scenario: { clientId, items, personId } }) => ({
      clientId,
      before: 1_000_000,
      limit: 30,
      personId: personId("dennis"),
      goalId: items.goals.everyone,
    }),
  },
  purposeHistory: onPlan,
  visit: onPlan,
  history: { input: ({ scenario: { clientId, items } }) => ({ clientId, itemKind: "goal", itemId: items.goals.everyone }) },
};
