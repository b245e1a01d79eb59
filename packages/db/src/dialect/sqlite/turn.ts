import { randomInt } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";

/** How long a write waits for another process before it gives up. */
const defaultPatience = 5_000;
const longestPause = 32;

const isBusy = (error: unknown) =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_BUSY");

/**
 * Tries until the file is free. better-sqlite3's own waiting would freeze the whole process, so it is off (timeout 0)
 * and the waiting is done here. The pauses differ by chance, or one of two processes would always come second.
 */
export async function whenFree<Result>(attempt: () => Result, patience = defaultPatience): Promise<Result> {
  const start = performance.now();
  for (let round = 0; ; round += 1) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() - start > patience) throw error;
    }
    await delay(randomInt(1, Math.min(2 ** (round + 1), longestPause) + 1));
  }
}
