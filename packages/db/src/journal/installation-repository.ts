// What belongs to this installation as a whole, one row per key. Holds no personal data outside the demo.
import { type Clock, oneDay, shiftedClock } from "@naast/vocabulary";
import { eq } from "drizzle-orm";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader, Writer } from "../store.ts";

const clockAheadDays = "clockAheadDays";

const valueOf = preparedRead((read, { installation }, given: Given<{ key: string }>) =>
  read.select({ value: installation.value }).from(installation).where(eq(installation.key, given.key)),
);

export async function readInstallation(read: Reader, key: string): Promise<string | null> {
  const [found] = await valueOf(read, { key });
  return found?.value ?? null;
}

export async function writeInstallation(tx: Writer, key: string, value: string): Promise<void> {
  const { installation } = tx.tables;
  await tx.insert(installation).values({ key, value }).onConflictDoUpdate({ target: installation.key, set: { value } });
}

/** The rows whose key begins with these letters. The table is small; engines disagree on the order of punctuation, so no range. */
export async function listInstallation(read: Reader, prefix: string): Promise<readonly { key: string; value: string }[]> {
  const { installation } = read.tables;
  const all = await read.select({ key: installation.key, value: installation.value }).from(installation);
  return all.filter(({ key }) => key.startsWith(prefix));
}

/** How many days the demo's story runs ahead of the calendar. */
export async function readClockAhead(read: Reader): Promise<number> {
  return Number((await readInstallation(read, clockAheadDays)) ?? 0);
}

/** Moves the demo's story on by a day, and says how far it is ahead now. */
export async function moveClockAhead(tx: Writer): Promise<number> {
  const ahead = (await readClockAhead(tx)) + 1;
  await writeInstallation(tx, clockAheadDays, String(ahead));
  return ahead;
}

/** The clock of the demo's story: `clock`, so many days ahead. */
export async function storyClock(read: Reader, clock: Clock): Promise<Clock> {
  const days = await readClockAhead(read);
  return days === 0 ? clock : shiftedClock(clock, days * oneDay);
}
