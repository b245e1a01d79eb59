import type { Store } from "@naast/db";
import { type ClientId, newId } from "@naast/vocabulary";

type Told = { clientId: ClientId; times: number };

/** Writes so many events about a plan, each in a transaction of its own, and gives the newest number of the table. */
export async function tellEvents(store: Store, { clientId, times }: Told): Promise<number> {
  const { event } = store.tables;
  const actorId = newId("Person");
  for (let count = 0; count < times; count += 1) {
    await store.write(async (tx) => {
      await tx.orderEvents();
      await tx
        .insert(event)
        .values({ clientId, at: new Date(0), actorId, kind: "goal.added", content: { kind: "goal.added" }, audience: "participants" });
      await tx.notifyEvent();
    });
  }
  const all = await store.read.select({ seq: event.seq }).from(event).orderBy(event.seq);
  return all.at(-1)?.seq ?? 0;
}
