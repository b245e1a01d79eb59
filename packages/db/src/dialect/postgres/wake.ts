import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import type { Watch } from "../../store.ts";
import { channel } from "./steps.ts";

const safetyInterval = 10_000;
const pauseBeforeReconnect = 1_000;

/** Listens on a connection of its own, reconnects when that breaks, and wakes every ten seconds in any case. */
export function wakeOnNotify(url: string, { onWake, signal }: Watch) {
  if (signal.aborted) return;
  const timer = setInterval(onWake, safetyInterval);
  timer.unref();
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  void keepListening(url, { onWake, signal });
}

async function keepListening(url: string, watch: Watch) {
  while (!watch.signal.aborted) {
    await listenUntilLost(url, watch).catch(() => {});
    if (watch.signal.aborted) return;
    await delay(pauseBeforeReconnect, undefined, { ref: false });
  }
}

async function listenUntilLost(url: string, { onWake, signal }: Watch) {
  const client = new Client({ connectionString: url, application_name: "naast live", keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.once("end", resolve);
    client.once("error", () => resolve());
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  try {
    // The handler first: one that is attached after LISTEN can miss the first message.
    client.on("notification", onWake);
    await client.connect();
    await client.query(`listen ${channel}`);
    // Whatever was committed while nobody listened.
    onWake();
    await lost;
  } finally {
    await client.end().catch(() => {});
  }
}
