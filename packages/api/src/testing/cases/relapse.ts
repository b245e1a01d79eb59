import { newId } from "@naast/vocabulary";
import type { Asking, Cases } from "../cases.ts";

const words = { name: "Het gaat wel", signWords: "Ik slaap door.", ownWords: "", stopWords: null, professionalWords: null };

/** What is asked of whoever asks; of who is never asked for anything, of nobody. */
async function ownRequest({ as, who, may, scenario }: Asking) {
  const { clientId, items, personId } = scenario;
  if (!may || who === "dennis") return newId("RelapseRequest");
  const phaseId = items.phases.everyone;
  const { item } = await as("dennis").relapse.ask({ clientId, phaseId, doerId: personId(who), words: "Bel je me?" });
  const plan = await as("dennis").relapse.read({ clientId });
  const asked = plan.phases.flatMap(({ requests }) => requests).find(({ id }) => id === item.id);
  if (!asked) throw new Error("nothing was asked");
  return asked.id;
}

export const relapseCases: { relapse: Cases<"relapse"> } = {
  relapse: {
    read: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    addPhase: {
      input: ({ scenario: { clientId } }) => ({ clientId, shape: "full", ...words }),
      before: async ({ as, scenario: { clientId, items } }) => {
        await as("dennis").relapse.removePhase({ clientId, phaseId: items.phases.me });
      },
    },
    changePhase: {
      input: ({ scenario: { clientId, items } }) => ({
        clientId,
        phaseId: items.phases.everyone,
        shape: "open",
        ...words,
        name: "Gewoon",
        version: 1,
      }),
    },
    removePhase: { input: ({ scenario: { clientId, items } }) => ({ clientId, phaseId: items.phases.everyone }) },
    shareAtNight: { input: ({ scenario: { clientId, items } }) => ({ clientId, phaseId: items.phases.chosen, answer: "no" }) },
    ask: {
      input: ({ scenario: { clientId, items, personId } }) => ({
        clientId,
        phaseId: items.phases.chosen,
        doerId: personId("rik"),
        words: "Breng je thee mee?",
      }),
    },
    takeBack: { input: ({ scenario: { clientId, items } }) => ({ clientId, requestId: items.relapseRequests.asked }) },
    answer: { input: async (asking) => ({ clientId: asking.scenario.clientId, requestId: await ownRequest(asking), answer: "yes" }) },
    addCall: {
      input: ({ scenario: { clientId } }) => ({ clientId, name: "Samira", telephone: "+44 20 5550 1199", whenWords: "overdag" }),
    },
    removeCall: { input: ({ scenario: { clientId, items } }) => ({ clientId, callId: items.relapseCall }) },
    writeCard: {
      input: ({ scenario: { clientId } }) => ({
        clientId,
        coverWords: "Even rustig.",
        practicalWords: "",
        reviewOn: "2027-01-05",
        version: 1,
      }),
    },
    review: { input: ({ scenario: { clientId } }) => ({ clientId, reviewOn: "2027-02-01" }) },
    listAtNight: { input: () => undefined },
    readAtNight: { input: ({ scenario: { clientId } }) => ({ clientId }) },
  },
};
