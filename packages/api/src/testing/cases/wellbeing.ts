import { newId } from "@naast/vocabulary";
import type { Asking, Cases } from "../cases.ts";

const ladder = { measureKey: "cantril-ladder", itemKey: "now", value: 6 } as const;

/** A check of whoever asks; for who may not answer, of nobody. */
async function ownCheck({ as, who, may, scenario: { clientId } }: Asking) {
  return may ? (await as(who).wellbeing.answer({ clientId, ...ladder })).id : newId("Check");
}

export const wellbeingCases: { wellbeing: Cases<"wellbeing"> } = {
  wellbeing: {
    read: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    answer: { input: ({ scenario: { clientId } }) => ({ clientId, ...ladder }) },
    note: {
      input: async (asking) => ({ clientId: asking.scenario.clientId, checkId: await ownCheck(asking), words: "Ik sliep weer goed." }),
    },
    share: {
      input: async (asking) => {
        await ownCheck(asking);
        return { clientId: asking.scenario.clientId, measureKey: ladder.measureKey, readerIds: [] };
      },
    },
    remove: { input: async (asking) => ({ clientId: asking.scenario.clientId, checkId: await ownCheck(asking) }) },
  },
};
