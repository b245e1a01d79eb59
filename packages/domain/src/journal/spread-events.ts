import { addMessages, concerns, type Listener, listListeners, listUntoldEvents, markSpread, type UntoldEvent } from "@naast/db";
import { type ClientId, dayOf, messageDueAt } from "@naast/vocabulary";
import type { Context } from "../context.ts";

const atOnce = 100;

/**
 * Makes of every event that waits a message for each person whom it may concern and who wants word, due at a time of their
 * choice. The same event twice, by two processes or after a crash, is one message. Answers how many events there were.
 */
export function spreadEvents({ store, clock }: Pick<Context, "store" | "clock">): Promise<number> {
  const now = clock.now();
  return store.write(async (tx) => {
    const events = await listUntoldEvents(tx, atOnce);
    const listeners = new Map<ClientId, readonly Listener[]>();
    for (const { clientId } of events) {
      if (!listeners.has(clientId)) listeners.set(clientId, await listListeners(tx, { clientId, today: dayOf(now) }));
    }
    const messageOf = (event: UntoldEvent) =>
      (listeners.get(event.clientId) ?? [])
        .filter((listener) => concerns(event, listener))
        .map(({ isClient: _, times, ...listener }) => ({
          ...listener,
          clientId: event.clientId,
          eventSeq: event.seq,
          round: "first" as const,
          dueAt: messageDueAt(now, times),
        }));
    await addMessages(tx, events.flatMap(messageOf));
    if (events.length > 0)
      await markSpread(
        tx,
        events.map(({ seq }) => seq),
      );
    return events.length;
  });
}
