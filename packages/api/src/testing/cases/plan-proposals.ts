import type { Asking, Cases } from "../cases.ts";

const words = "Ik kan helpen op maandag";

type Proposals =
  | "proposals"
  | "proposal"
  | "makeProposal"
  | "withdrawProposal"
  | "respondToProposal"
  | "decideProposal"
  | "reopenProposal"
  | "openProposal";

const waiting = ({ scenario: { clientId, items } }: Pick<Asking, "scenario">) => ({ clientId, proposalId: items.proposals.waiting });

export const planProposalCases: Pick<Cases<"plan">, Proposals> = {
  proposals: { input: ({ scenario: { clientId } }) => ({ clientId }) },
  proposal: { input: waiting },
  makeProposal: {
    input: ({ scenario: { clientId, items, personId } }) => ({
      clientId,
      kind: "addStep",
      goalId: items.goals.everyone,
      words,
      why: "Dan zie je iemand",
      onDay: "2026-12-01",
      whenWords: "na het eten",
      doerId: personId("samira"),
    }),
  },
  withdrawProposal: {
    input: ({ who, scenario: { clientId, items } }) => ({
      clientId,
      proposalId: who === "ingrid" ? items.proposals.byWorker : items.proposals.waiting,
    }),
    otherwise: { rik: "notFound", sanne: "notFound" },
  },
  decideProposal: {
    input: ({ scenario: { clientId, items } }) => ({
      clientId,
      proposalId: items.proposals.waiting,
      decision: "later",
      laterOn: "2026-12-01",
    }),
  },
  respondToProposal: {
    // Of what Samira proposed the others say something; she says something to what Ingrid has under a goal that she sees.
    input: (asking) => ({ ...waiting(asking), kind: "goodBut", words }),
    otherwise: { samira: "refused", wilma: "notFound" },
  },
  reopenProposal: {
    input: (asking) => ({ ...waiting(asking), carriedOut: "back" }),
    before: async ({ as, scenario: { clientId, items } }) => {
      await as("dennis").plan.decideProposal({ clientId, proposalId: items.proposals.waiting, decision: "yes" });
    },
  },
  openProposal: { input: (asking) => ({ ...waiting(asking), open: "yes" }) },
};
