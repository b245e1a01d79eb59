// What a calendar program and the page that stops messages need of signing in: limits, before it is known who they are.
import type { Entrance } from "./entrance.ts";
import { takeTurn } from "./limits.ts";

export { currentEntrance, type Entrance } from "./entrance.ts";
export { forgeFrom } from "./invitation-secrets.ts";
export { hashOfCalendarSecret, hashOfStopWord } from "./message-secrets.ts";
export { steadily } from "./steady.ts";

/** One more look at a calendar with this secret, from this network address; or `TooMany`. */
export async function takeCalendarTurn(entrance: Entrance, { hash, address }: { hash: string; address: string }): Promise<void> {
  await takeTurn(entrance, [
    { limit: "calendar/secret", of: hash },
    { limit: "calendar/address", of: address },
  ]);
}

/** One more try of a stop word from this network address; or `TooMany`. */
export async function takeStopTurn(entrance: Entrance, address: string): Promise<void> {
  await takeTurn(entrance, [{ limit: "stop/address", of: address }]);
}
