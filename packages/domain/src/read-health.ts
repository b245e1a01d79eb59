import { currentStore, oldestUnsentMail } from "@naast/db";
import { systemClock } from "@naast/vocabulary";

export type Health = {
  status: "ok" | "waiting";
  engine: string;
  pendingMigrations: readonly string[];
  oldestUnsentMailSeconds: number | null;
  walBytes: number;
};

/** Mail that waits longer than this means that something is wrong. In seconds. */
const longestWait = 15 * 60;

/** Whether this installation works; holds no personal data and needs no sign-in. */
export async function readHealth(): Promise<Health> {
  const store = await currentStore();
  const [pendingMigrations, walBytes, oldest] = await Promise.all([
    store.pendingMigrations(),
    store.walSize(),
    oldestUnsentMail(store.read),
  ]);
  const oldestUnsentMailSeconds = oldest ? Math.max(0, Math.round((systemClock.now().getTime() - oldest.getTime()) / 1000)) : null;
  const works = pendingMigrations.length === 0 && (oldestUnsentMailSeconds ?? 0) < longestWait;
  return { status: works ? "ok" : "waiting", engine: store.engine, pendingMigrations, oldestUnsentMailSeconds, walBytes };
}
