import { addTry, listTries, removeTries, removeTriesOf } from "@naast/db/account/repository-tries";
import type { Writer } from "@naast/db/store";
import { cardRestsUntil, hour, minute, TooMany, wrongTriesPeriod } from "@naast/vocabulary";
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
  // Few people type a code, so few tries are enough from one network (`peers.md` 4.5).
  "invitation/address": { tries: 20, within: hour },
  // A link of 256 bits is never guessed: one stranger's presses only are limited, and nobody else's.
  "invitation/link": { tries: 100, within: hour },
  // So many wrong codes of all together shut no door: they leave each network fewer wrong ones (decision 0016 has the sum).
  "invitation/everyone": { tries: 500, within: hour },
  "invitation/wrong": { tries: 3, within: hour },
  "invitation/answer": { tries: 30, within: hour },
  "card/address": { tries: 100, within: hour },
  // A calendar program looks a few times an hour; those of one house, and the big calendar services, share an address.
  "calendar/secret": { tries: 60, within: hour },
  "calendar/address": { tries: 600, within: hour },
  "stop/address": { tries: 60, within: hour },
} as const satisfies Record<string, Limit>;

/** Tries older than this count for nothing. */
export const longestLimit = hour;

export type LimitedKey = { limit: keyof typeof limits; of: string };

/** Notes a try of each key, or throws `TooMany` and notes none: who waits the time that was said, gets in. */
export async function takeTurn({ store, clock, settings }: Entrance, keys: readonly LimitedKey[]): Promise<void> {
  const now = clock.now();
  const counted = keys.map((key) => countedBy(settings, key));
  const freeAt = await store.write(async (tx) => {
    const waits: number[] = [];
    for (const key of counted) waits.push(await freeFrom(tx, key, now));
    const latest = Math.max(...waits);
    if (latest <= now.getTime()) for (const { keyHash } of counted) await addTry(tx, { keyHash, at: now });
    return latest;
  });
  refuseUntil(freeAt, now);
}

const countedBy = (settings: Entrance["settings"], { limit, of }: LimitedKey) => ({
  ...limits[limit],
  keyHash: hashOfKey(settings, `${limit}:${of}`),
});

function refuseUntil(freeAt: number, now: Date): void {
  if (freeAt > now.getTime()) throw new TooMany(Math.ceil((freeAt - now.getTime()) / 1000));
}

type Guess = { turn: LimitedKey; wrong: LimitedKey; alarm: LimitedKey };

/**
 * Notes a try of something that can be guessed, or throws `TooMany` and notes none. `turn` limits every try. `alarm` counts the
 * wrong ones of all and refuses nobody; while it is full, `wrong` limits those of this one. Noted before it is known whether it
 * is right, so that many at once are no way around it; gives what takes it back once it was.
 */
export async function takeGuess({ store, clock, settings }: Entrance, { turn, wrong, alarm }: Guess): Promise<() => Promise<void>> {
  const now = clock.now();
  const [eachTry, eachWrong, ofAll] = [countedBy(settings, turn), countedBy(settings, wrong), countedBy(settings, alarm)];
  const { freeAt, noted } = await store.write(async (tx) => {
    const isAlarm = (await freeFrom(tx, ofAll, now)) > now.getTime();
    const [turnFrom, wrongFrom] = [await freeFrom(tx, eachTry, now), await freeFrom(tx, eachWrong, now)];
    const latest = Math.max(turnFrom, isAlarm ? wrongFrom : 0);
    if (latest > now.getTime()) return { freeAt: latest, noted: [] };
    await addTry(tx, { keyHash: eachTry.keyHash, at: now });
    // A full alarm counts no further, so that an attack leaves few rows, and ends an hour after it slows down.
    const kept = isAlarm ? [eachWrong] : [eachWrong, ofAll];
    const numbers: number[] = [];
    for (const { keyHash } of kept) numbers.push(await addTry(tx, { keyHash, at: now }));
    return { freeAt: latest, noted: numbers };
  });
  refuseUntil(freeAt, now);
  return () => store.write((tx) => removeTries(tx, noted));
}

/** From when one more try is allowed: as soon as the oldest of the last so many falls out of the period. */
async function freeFrom(tx: Writer, { keyHash, tries, within }: Limit & { keyHash: string }, now: Date): Promise<number> {
  const earlier = await listTries(tx, { keyHash, since: new Date(now.getTime() - within) });
  const oldest = earlier.at(-tries);
  return oldest === undefined ? 0 : oldest.getTime() + within;
}

/**
 * Notes a try of a card, or throws `TooMany` while it rests. Noted before it is known whether it was right, so that many at
 * once are no way around it; and for a code that nobody has too, so that resting says nothing about whether it exists.
 */
export async function takeCardTurn({ store, clock }: Entrance, keyHash: string): Promise<void> {
  const now = clock.now();
  const rests = await store.write(async (tx) => {
    const until = cardRestsUntil(await listTries(tx, { keyHash, since: new Date(now.getTime() - wrongTriesPeriod) }));
    if (until <= now.getTime()) await addTry(tx, { keyHash, at: now });
    return until;
  });
  refuseUntil(rests, now);
}

/** The try was right: the ones before it count no longer. */
export async function forgetCardTurns(tx: Writer, keyHash: string): Promise<void> {
  await removeTriesOf(tx, keyHash);
}
