import type { Asking, Cases } from "../cases.ts";

/** The version that the portrait has now, as its client reads it. */
async function versionOf({ as, scenario: { clientId } }: Asking): Promise<number> {
  return (await as("dennis").portrait.read({ clientId })).version;
}

export const portraitCases: { portrait: Cases<"portrait"> } = {
  portrait: {
    read: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    write: {
      input: async (asking) => ({
        clientId: asking.scenario.clientId,
        strengthWords: "Ik ben rustig.",
        helpWords: "",
        likeWords: "Vissen",
        version: await versionOf(asking),
      }),
    },
    offerLine: { input: ({ scenario: { clientId } }) => ({ clientId, words: "Hij maakt iedereen aan het lachen." }) },
    decideLine: { input: ({ scenario: { clientId, items } }) => ({ clientId, lineId: items.lines.offered, answer: "approved" }) },
    removeLine: {
      input: ({ scenario: { clientId, items } }) => ({ clientId, lineId: items.lines.offered }),
      // It is Rik's.
      otherwise: { samira: "notFound" },
    },
  },
};
