import { issueOwnCard, prepareOwnCard } from "@naast/domain";
import type { Asking, Cases } from "../cases.ts";

const pin = "7351";
const [newPin, newPinAgain] = ["7304", "7304"];

/** A card of one's own with a known PIN, for whoever asks. */
async function givenCard({ scenario: { store, clock, personId }, who }: Asking): Promise<void> {
  const { accessCard } = store.tables;
  const cards = await store.read.select({ personId: accessCard.personId }).from(accessCard);
  if (cards.some((one) => one.personId === personId(who))) return;
  const card = await prepareOwnCard({ newPin: pin, newPinAgain: pin });
  await store.write((tx) => issueOwnCard(tx, card, { personId: personId(who), at: clock.now() }));
}

/** Nobody has e-mail: who has no card either may make one. */
async function withoutEmail({ scenario: { store } }: Asking): Promise<void> {
  await store.write((tx) => tx.update(store.tables.person).set({ email: null }));
}

const aboutSamira = ({ scenario: { clientId, personId } }: Asking) => ({ clientId, personId: personId("samira") });
const recognised = { recognition: "known", forgotPin: false } as const;

export const cardCases: { card: Cases<"card"> } = {
  card: {
    read: { input: ({ scenario: { clientId } }) => ({ clientId }) },
    issue: { input: ({ scenario: { clientId } }) => ({ clientId, recognition: "known", forgotPin: false }) },
    withdraw: {
      input: async ({ as, scenario: { clientId } }) => {
        await as("ingrid").card.issue({ clientId, recognition: "known", forgotPin: true });
        return { clientId };
      },
    },
    readMember: { input: (asking) => withoutEmail(asking).then(() => aboutSamira(asking)) },
    issueMember: { input: (asking) => withoutEmail(asking).then(() => ({ ...aboutSamira(asking), ...recognised })) },
    withdrawMember: {
      input: async (asking) => {
        await withoutEmail(asking);
        await asking.as("ingrid").card.issueMember({ ...aboutSamira(asking), ...recognised });
        return aboutSamira(asking);
      },
    },
    own: { input: () => undefined },
    make: { input: (asking) => withoutEmail(asking).then(() => ({ newPin, newPinAgain })) },
    changePin: { input: (asking) => givenCard(asking).then(() => ({ pin, newPin, newPinAgain })) },
    chooseSecondPin: { input: (asking) => givenCard(asking).then(() => ({ pin, newPin, newPinAgain })) },
    removeSecondPin: { input: (asking) => givenCard(asking).then(() => ({ pin })) },
  },
};
