// What an invited person needs of signing in: limits before they are anybody, and a session once they said yes.
import type { App, PersonId } from "@naast/vocabulary";
import { currentEntrance, type Entrance } from "./entrance.ts";
import { isLink } from "./invitation-secrets.ts";
import { takeGuess, takeTurn } from "./limits.ts";
import { keepInCookie, tokenInCookie } from "./session-cookie.ts";
import { beginSession, type Device, prepareSession } from "./sessions.ts";
import { networkOf } from "./visitor.ts";

export { currentEntrance, type Entrance } from "./entrance.ts";
export { forgeFrom, type Holding, hashOfTyped, type InvitationForge, sealed, unsealed } from "./invitation-secrets.ts";
export { steadily } from "./steady.ts";

type Typed = { typed: string; address: string };

/**
 * One more code or link from this network, or `TooMany`. Strangers' wrong codes never refuse somebody who comes from another
 * network with a right one. Gives what to call once it led somewhere: only what did not counts as a guess.
 */
export async function takeInvitationTurn(entrance: Entrance, { typed, address }: Typed): Promise<() => Promise<void>> {
  const of = networkOf(address);
  if (isLink(typed)) {
    await takeTurn(entrance, [{ limit: "invitation/link", of }]);
    return async () => undefined;
  }
  const alarm = { limit: "invitation/everyone", of: "" } as const;
  return takeGuess(entrance, { turn: { limit: "invitation/address", of }, wrong: { limit: "invitation/wrong", of }, alarm });
}

/** One more answer to this invitation, or `TooMany`: what an answer says about an e-mail address is asked a few times only. */
export async function takeAnswerTurn(entrance: Entrance, hash: string): Promise<void> {
  await takeTurn(entrance, [{ limit: "invitation/answer", of: hash }]);
}

/** Signs in who just said yes, in the browser in which they did. Only for the call in which the account was made. */
export async function beginInvitedSession({ app, personId, ...device }: Device & { app: App; personId: PersonId }): Promise<void> {
  const entrance = await currentEntrance();
  const prepared = prepareSession(entrance, { app, ...device, replaces: await tokenInCookie(app) });
  await entrance.store.write((tx) => beginSession(tx, prepared, personId));
  await keepInCookie(prepared.begun);
}
