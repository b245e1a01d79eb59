import type { Store } from "@naast/db";
import { type Clock, type Day, dayOf, type SignedIn } from "@naast/vocabulary";

/** Everything a verb may use of the world: the database, the time, who asks, and the id of the request for the log. */
export type Context = { readonly store: Store; readonly clock: Clock; readonly actor: SignedIn; readonly requestId: string };

export function today(ctx: Context): Day {
  return dayOf(ctx.clock.now());
}
