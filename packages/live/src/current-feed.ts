import { currentStore } from "@naast/db";
import { type Feed, openFeed } from "./feed.ts";

declare global {
  // Next can evaluate a module more than once; two feeds would poll twice (architecture 2.3, rule 4).
  var naastFeed: Promise<Feed> | undefined;
}

/** The feed of this process. */
export function currentFeed(): Promise<Feed> {
  globalThis.naastFeed ??= currentStore().then(openFeed);
  return globalThis.naastFeed;
}
