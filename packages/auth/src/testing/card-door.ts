// For tests: a door with people who have a card.
import { cardSealFrom, newCardCode, newSalt } from "@naast/db/account/card-seal";
import { insertOwnCard } from "@naast/db/account/card-sign-in-repository";
import type { TestEngine } from "@naast/db/testing/stores";
import { Invalid, newId, type PersonId, TooMany } from "@naast/vocabulary";
import { signInWithCard } from "../card-sign-in.ts";
import { findSignIn } from "../sessions.ts";
import { browser, noon, openTestEntrance } from "./entrance.ts";

/** The PIN of everybody here. */
export const pin = "7351";

export type CardDoor = Awaited<ReturnType<typeof openCardDoor>>;

export async function openCardDoor(engine: TestEngine) {
  const world = await openTestEntrance(engine);
  const seal = cardSealFrom(world.entrance.settings.keyFor);

  /** Somebody with a card and a PIN that they chose. */
  async function withCard() {
    const { personId } = await world.addPerson();
    const [code, salt] = [newCardCode(), newSalt()];
    const kept = { personId, codeHash: seal.codeHash(code), pinHash: await seal.pinHash(pin, salt), salt, at: noon };
    await world.entrance.store.write((tx) => insertOwnCard(tx, kept));
    return { personId, code, salt };
  }
  /** Another PIN of the same card, that opens another account; `chosenBy` the first one. */
  async function secondPinOf({ personId, salt }: { personId: PersonId; salt: string }, second: string) {
    const other = (await world.addPerson()).personId;
    const pinHash = await seal.pinHash(second, salt);
    const row = { holderId: personId, personId: other, chosenBy: personId, pinHash, salt, chosenAt: noon };
    await world.entrance.store.write(async (tx) => {
      await tx.insert(tx.tables.accessPin).values({ id: newId("AccessPin"), ...row });
    });
    return other;
  }
  const enter = (code: string, typed = pin, more: Partial<Parameters<typeof signInWithCard>[1]> = {}) =>
    signInWithCard(world.entrance, { ...browser, sharedDevice: true, code, pin: typed, ...more });
  async function whoIsIn(begun: Awaited<ReturnType<typeof signInWithCard>>) {
    if (begun === "choosePin") return begun;
    return (await findSignIn(world.entrance, { app: "portal", token: begun.token }))?.signedIn;
  }
  /** How a try ended: what was wrong, or for how many minutes nothing can be tried. */
  async function wrong(code: string, typed = "9051", address = browser.address) {
    try {
      await enter(code, typed, { address });
      return "in";
    } catch (error) {
      if (error instanceof TooMany) return Math.round(error.retryAfter / 60);
      if (error instanceof Invalid) return error.fields;
      throw error;
    }
  }
  return { ...world, seal, withCard, secondPinOf, enter, whoIsIn, wrong };
}
