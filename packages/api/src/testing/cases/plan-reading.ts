import type { Cases } from "../cases.ts";

const onPlan = { input: ({ scenario: { clientId } }: { scenario: { clientId: string } }) => ({ clientId }) };

type Reading = "read" | "today" | "print" | "timeline" | "history" | "purposeHistory" | "proposal" | "visit";

export const planReadingCases: Pick<Cases<"plan">, Reading> = {
  read: onPlan,
  today: onPlan,
  print: onPlan,
  timeline: onPlan,
  purposeHistory: onPlan,
  visit: onPlan,
  history: { input: ({ scenario: { clientId, items } }) => ({ clientId, itemKind: "goal", itemId: items.goals.everyone }) },
  proposal: { input: ({ scenario: { clientId, items } }) => ({ clientId, proposalId: items.proposals.waiting }) },
};
