import type { PersonaKey } from "@naast/testing";
import type { Asking, Cases } from "../cases.ts";

const words = { what: "Samen koffie drinken", onDay: "2026-12-01", whenWords: "na het eten" };

/** A step that is being done by who asks; Ingrid and the rest have none. */
function doneBy({ who, scenario: { items } }: Asking): string {
  const { steps } = items;
  const theirs: Partial<Record<PersonaKey, string>> = {
    dennis: steps.own,
    samira: steps.acceptedBySamira,
    rik: steps.accepted,
    sanne: steps.forWorkers,
  };
  return theirs[who] ?? steps.requestedOfIngrid;
}

/** A step that who asks was asked for; Sanne has said yes to hers. */
function askedOf({ who, scenario: { items } }: Asking): string {
  const { steps } = items;
  const theirs: Partial<Record<PersonaKey, string>> = { samira: steps.requested, rik: steps.requestedOfRik, sanne: steps.forWorkers };
  return theirs[who] ?? steps.requestedOfIngrid;
}

async function versionOf({ as, scenario: { clientId } }: Asking, stepId: string): Promise<number> {
  const { goals } = await as("dennis").plan.read({ clientId });
  return goals.flatMap(({ steps }) => steps).find(({ id }) => id === stepId)?.version ?? 0;
}

type Steps =
  | "addStep"
  | "changeStep"
  | "requestStep"
  | "answerStep"
  | "handBackStep"
  | "offerStep"
  | "withdrawOffer"
  | "decideOffer"
  | "finishStep"
  | "reopenStep"
  | "stopStep"
  | "narrowStep";

export const planStepCases: Pick<Cases<"plan">, Steps> = {
  addStep: { input: ({ scenario: { clientId, items } }) => ({ clientId, goalId: items.goals.everyone, ...words, doerId: "" }) },
  changeStep: {
    input: async (asking) => {
      const stepId = doneBy(asking);
      return { clientId: asking.scenario.clientId, stepId, ...words, version: await versionOf(asking, stepId) };
    },
    otherwise: { ingrid: "conflict" },
  },
  requestStep: {
    input: ({ scenario }) => ({ clientId: scenario.clientId, stepId: scenario.items.steps.open, doerId: scenario.personId("rik") }),
  },
  answerStep: {
    input: (asking) => ({ clientId: asking.scenario.clientId, stepId: askedOf(asking), answer: "yes", words: "Goed" }),
    otherwise: { sanne: "conflict" },
  },
  handBackStep: {
    input: (asking) => ({ clientId: asking.scenario.clientId, stepId: doneBy(asking), words: "Ik ben er dan niet" }),
    otherwise: { ingrid: "conflict" },
  },
  offerStep: { input: ({ scenario: { clientId, items } }) => ({ clientId, stepId: items.steps.open }) },
  withdrawOffer: {
    input: ({ scenario: { clientId, items } }) => ({ clientId, stepId: items.steps.offered }),
    otherwise: { samira: "refused", ingrid: "refused", sanne: "refused" },
  },
  decideOffer: { input: ({ scenario: { clientId, items } }) => ({ clientId, stepId: items.steps.offered, answer: "yes" }) },
  finishStep: {
    input: (asking) => ({ clientId: asking.scenario.clientId, stepId: doneBy(asking) }),
    otherwise: { ingrid: "conflict" },
  },
  reopenStep: { input: ({ scenario: { clientId, items } }) => ({ clientId, stepId: items.steps.done }) },
  stopStep: { input: ({ scenario: { clientId, items } }) => ({ clientId, stepId: items.steps.open }) },
  narrowStep: { input: ({ scenario: { clientId, items } }) => ({ clientId, stepId: items.steps.open, visibility: "workers" }) },
};
