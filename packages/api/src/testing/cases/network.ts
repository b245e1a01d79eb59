import type { Asking, Cases } from "../cases.ts";
import type { networkExchangeCases } from "./network-exchange.ts";

const words = {
  label: "Tante Mies",
  relationWords: "tante",
  circle: "middle" as const,
  sector: "family" as const,
  tone: null,
  direction: null,
  wish: null,
  time: "present" as const,
  note: null,
};

/** A question of Sanne that stands open; Ingrid looks together with Dennis already. */
async function asked({ scenario: { clientId, personId }, as }: Asking) {
  const sanne = as("sanne").network;
  const [open] = await sanne.together({ clientId });
  if (open && open.workerId === personId("sanne")) return open.id;
  return (await sanne.askTogether({ clientId })).item.id;
}

export const networkCases: { network: Omit<Cases<"network">, keyof typeof networkExchangeCases> } = {
  network: {
    map: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    mapTogether: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    addNode: { input: ({ scenario: { clientId } }) => ({ clientId, kind: "person", ...words }) },
    changeNode: {
      input: ({ scenario: { clientId, items } }) => ({ clientId, nodeId: items.nodes.workers, version: 1, ...words }),
    },
    placeNode: {
      input: ({ scenario: { clientId, items } }) => ({
        clientId,
        nodeId: items.nodes.everyone,
        circle: "middle",
        at: { x: 500, y: 200 },
      }),
    },
    removeNode: { input: ({ scenario: { clientId, items } }) => ({ clientId, nodeId: items.nodes.place }) },
    drawTie: {
      input: ({ scenario: { clientId, items } }) => ({
        clientId,
        fromId: items.nodes.workers,
        toId: items.nodes.place,
        kind: "knows",
      }),
    },
    removeTie: { input: ({ scenario: { clientId, items } }) => ({ clientId, tieId: items.ties.hidden }) },
    together: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    askTogether: { input: ({ scenario: { clientId } }) => ({ clientId }), otherwise: { ingrid: "conflict" } },
    answerTogether: {
      input: async (asking) => ({ clientId: asking.scenario.clientId, togetherId: await asked(asking), answer: "no" }),
    },
    endTogether: {
      input: ({ scenario: { clientId, items } }) => ({ clientId, togetherId: items.together }),
      // What goes on with Ingrid is hers and the client's to stop.
      otherwise: { sanne: "notFound" },
    },
  },
};
