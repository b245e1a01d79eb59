import { eventsAfter, newestEvent, type Store } from "@naast/db";
import type { ClientId } from "@naast/vocabulary";

type Listener = (clients: ReadonlySet<ClientId>) => void;

/** What one process knows of new events: one query per wake-up, for all who watch. Carries no content. */
export type Feed = {
  /** The newest event that was announced. */
  position(): number;
  /** Calls `listener` with the clients on whose plans something happened, until the signal aborts. */
  listen(listener: Listener, signal: AbortSignal): void;
  /** How many listen now; a test counts them before and after. */
  listeners(): number;
  close(): void;
};

/**
 * Opens the feed of a store. The numbers come from the table, whatever woke it: a wake-up that is lost or doubled
 * changes nothing (architecture 4.2).
 */
export async function openFeed(store: Store): Promise<Feed> {
  const listeners = new Set<Listener>();
  const stop = new AbortController();
  let position = await newestEvent(store.read);
  let reading = false;
  let again = false;

  async function readOn(): Promise<void> {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    do {
      again = false;
      const found = await eventsAfter(store.read, position);
      const last = found.at(-1);
      if (!last) continue;
      position = last.seq;
      again = true;
      const clients = new Set(found.map(({ clientId }) => clientId));
      for (const listener of listeners) listener(clients);
    } while (again && !stop.signal.aborted);
    reading = false;
  }

  // A failed look is made good by the next wake-up; the database being away for a moment must not end the feed.
  const look = () =>
    void readOn().catch(() => {
      reading = false;
    });
  store.wake({ onWake: look, signal: stop.signal });
  look();

  return {
    position: () => position,
    listen(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener("abort", () => listeners.delete(listener), { once: true });
    },
    listeners: () => listeners.size,
    close: () => stop.abort(),
  };
}
