// What an invited person needs of signing in: limits before they are anybody, and a session once they said yes.
import type { App, PersonId } from "@naast/vocabulary";
import { currentEntrance, type Entrance } from "./entrance.ts";
import { takeTurn } from "./limits.ts";
import { keepInCookie, tokenInCookie } from "./session-cookie.ts";
import { beginSession, type Device, prepareSession } from "./sessions.ts";

export { currentEntrance, type Entrance } from "./entrance.ts";
export { forgeFrom, type Holding, hashOfTyped, type InvitationForge, sealed, unsealed } from "./invitation-secrets.ts";
export { steadily } from "./steady.ts";

/** One more code from this network address, or `TooMany`. Counted for all addresses together too: many of them guess as one. */
export async function takeInvitationTurn(entrance: Entrance, address: string): Promise<void> {
  await takeTurn(entrance, [
    { limit: "invitation/address", of: address },
    { limit: "invitation/everyone", of: "" },
  ]);
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
