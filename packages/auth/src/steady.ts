import { setTimeout as delay } from "node:timers/promises";

/** Longer than the work ever takes, short enough to wait for. */
const atLeast = 300;

/** Answers, or refuses, after the same time each time: how long it took says nothing about who has an account. */
export async function steadily<Result>(work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    await delay(Math.max(0, atLeast - (performance.now() - start)));
  }
}
