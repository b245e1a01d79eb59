import { addTry, listTries } from "@naast/db/account/repository-tries";
import type { Writer } from "@naast/db/store";
import { hour, minute, TooMany } from "@naast/vocabulary";
import type { Entrance } from "./entrance.ts";
import { hashOfKey } from "./secrets.ts";

type Limit = { tries: number; within: number };

// A shelter's people share one network address, so those limits are wide; the ones per account are narrow.
const limits = {
  "request/account": { tries: 4, within: 15 * minute },
  "request/address": { tries: 60, within: 15 * minute },
  "code/account": { tries: 10, within: hour },
  "code/address": { tries: 100, within: hour },
  "link/address": { tries: 100, within: hour },
} as const satisfies Record<string, Limit>;

/** Tries older than this count for nothing. */
export const longestLimit = hour;

export type LimitedKey = { limit: keyof typeof limits; of: string };

/** Notes a try of each key, or throws `TooMany` and notes none: who waits the time that was said, gets in. */
export async function takeTurn({ store, clock, settings }: Entrance, keys: readonly LimitedKey[]): Promise<void> {
  const now = clock.now();
  const counted = keys.map(({ limit, of }) => ({ ...limits[limit], keyHash: hashOfKey(settings, `${limit}:${of}`) }));
  const freeAt = await store.write(async (tx) => {
    const waits: number[] = [];
    for (const key of counted) waits.push(await freeFrom(tx, key, now));
    const latest = Math.max(...waits);
    if (latest <= now.getTime()) for (const { keyHash } of counted) await addTry(tx, { keyHash, at: now });
    return latest;
  });
  if (freeAt > now.getTime()) throw new TooMany(Math.ceil((freeAt - now.getTime()) / 1000));
}

/** From when one more try is allowed: as soon as the oldest of the last so many falls out of the period. */
async function freeFrom(tx: Writer, { keyHash, tries, within }: Limit & { keyHash: string }, now: Date): Promise<number> {
  const earlier = await listTries(tx, { keyHash, since: new Date(now.getTime() - within) });
  const oldest = earlier.at(-tries);
  return oldest === undefined ? 0 : oldest.getTime() + within;
}
