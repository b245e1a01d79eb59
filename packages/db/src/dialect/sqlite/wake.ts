import type { Watch } from "../../store.ts";
import { openReader } from "./connect.ts";

/** Each look costs a few microseconds, and somebody waits for the answer. */
const interval = 20;

/**
 * Asks every 20 ms whether anybody committed. On a connection of its own: `data_version` does not change for the
 * connection that made the change, and this one makes none.
 */
export function wakeOnCommit(file: string, { onWake, signal }: Watch) {
  if (signal.aborted) return;
  const connection = openReader(file);
  const ask = connection.prepare("pragma data_version").pluck();
  let seen = ask.get();
  const timer = setInterval(() => {
    const version = ask.get();
    if (version === seen) return;
    seen = version;
    onWake();
  }, interval);
  timer.unref();
  signal.addEventListener(
    "abort",
    () => {
      clearInterval(timer);
      connection.close();
    },
    { once: true },
  );
}
