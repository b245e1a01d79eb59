import type { StoredPin } from "@naast/db/account/card-repository";
import { type CardSeal, cardSealFrom, isSameHash } from "@naast/db/account/card-seal";
import { findCard, replaceStartPin } from "@naast/db/account/card-sign-in-repository";
import { cardCode, Invalid, pinChoice, typedPin } from "@naast/vocabulary";
import type { Entrance } from "./entrance.ts";
import { forgetCardTurns, takeCardTurn, takeTurn } from "./limits.ts";
import { type BegunSession, beginSession, type Device, prepareSession } from "./sessions.ts";
import { steadily } from "./steady.ts";

/** `newPin`, twice: what the person chose in the place of the PIN to start with; left out until they are asked. */
export type WithCard = Device & {
  address: string;
  replaces: string | null;
  code: string;
  pin: string;
  newPin?: { newPin: string; newPinAgain: string } | undefined;
};

/** For a code that nobody has, so that the answer takes as long. */
const nobodysSalt = Buffer.alloc(16).toString("base64url");

/**
 * Signs in with a card (have) and its PIN (know). An unknown code, a wrong PIN and a start PIN that is too old have one
 * answer, after one time: `Invalid` says `cardWrong`. Which account a PIN opens is found the same way for all of them.
 */
export async function signInWithCard(entrance: Entrance, entering: WithCard): Promise<BegunSession | "choosePin"> {
  const code = parsed(cardCode, entering.code, "code");
  const typed = parsed(typedPin, entering.pin, "pin");
  const seal = cardSealFrom(entrance.settings.keyFor);
  await takeTurn(entrance, [{ limit: "card/address", of: entering.address }]);
  const tries = seal.codeTries(code);
  await takeCardTurn(entrance, tries);
  const found = await steadily(() => findPin(entrance, seal, { code, typed }));
  if (found === null) throw new Invalid({ pin: "cardWrong" });
  await entrance.store.write((tx) => forgetCardTurns(tx, tries));
  return found.pin.startsUntil === null
    ? enter(entrance, { entering, pin: found.pin, pinHash: null })
    : start(entrance, seal, { entering, found });
}

type Found = { pin: StoredPin; pins: readonly StoredPin[] };

/** The PIN that was typed, among those that go with the card. One slow hash, whether there are none, one or more. */
async function findPin(
  { store, clock }: Entrance,
  seal: CardSeal,
  { code, typed }: { code: string; typed: string },
): Promise<Found | null> {
  const card = await findCard(store.read, seal.codeHash(code));
  const pins = card?.pins ?? [];
  const hash = await seal.pinHash(typed, pins[0]?.salt ?? nobodysSalt);
  const now = clock.now();
  const pin = pins.find(({ pinHash, startsUntil }) => isSameHash(pinHash, hash) && (startsUntil === null || startsUntil > now));
  return pin === undefined ? null : { pin, pins };
}

type Starting = { entering: WithCard; found: Found };

/** A start PIN lets nobody in: it lets its holder choose the PIN that does. */
async function start(entrance: Entrance, seal: CardSeal, { entering, found: { pin, pins } }: Starting) {
  if (entering.newPin === undefined) return "choosePin";
  const { newPin } = chosen(entering.newPin);
  const pinHash = await seal.pinHash(newPin, pin.salt);
  // Also the start PIN itself, which stands on paper.
  const own = pins.filter(({ personId, chosenBy }) => personId === pin.personId || chosenBy === pin.personId);
  if (own.some((one) => isSameHash(one.pinHash, pinHash))) throw new Invalid({ newPin: "pinEasy" });
  return enter(entrance, { entering, pin, pinHash });
}

type Entering = { entering: WithCard; pin: StoredPin; pinHash: string | null };

async function enter(entrance: Entrance, { entering, pin, pinHash }: Entering): Promise<BegunSession> {
  const prepared = prepareSession(entrance, { ...entering, app: "portal", strength: "two" });
  const at = prepared.row.startedAt;
  const isIn = await entrance.store.write(async (tx) => {
    if (pinHash !== null && !(await replaceStartPin(tx, { pin, pinHash, at }))) return false;
    await beginSession(tx, prepared, pin.personId);
    return true;
  });
  if (!isIn) throw new Invalid({ pin: "cardWrong" });
  return prepared.begun;
}

type Shape = {
  safeParse: (given: string) => { success: true; data: string } | { success: false; error: { issues: readonly { message: string }[] } };
};

function parsed(schema: Shape, given: string, field: "code" | "pin"): string {
  const result = schema.safeParse(given);
  if (!result.success) throw new Invalid({ [field]: result.error.issues[0]?.message ?? "pinShape" });
  return result.data;
}

function chosen(given: { newPin: string; newPinAgain: string }): { newPin: string } {
  const result = pinChoice.safeParse(given);
  if (result.success) return result.data;
  throw new Invalid(Object.fromEntries(result.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message])));
}
