import { setImmediate as endOfTurn } from "node:timers/promises";
import { appendAccess, type LoggedAccess, type Store } from "@naast/db";
import type { AccessRecord, WriteAccess } from "@naast/policy";
import { newId } from "@naast/vocabulary";
import type { Context } from "./context.ts";

type Waiting = { line: LoggedAccess; done: () => void; failed: (error: unknown) => void };
type Queue = { waiting: Waiting[]; writing: boolean };

/** One queue per store: lines of requests that come at the same moment share one transaction, and so one write to disk. */
const queues = new WeakMap<Store, Queue>();

function queueOf(store: Store): Queue {
  const known = queues.get(store);
  if (known) return known;
  const queue: Queue = { waiting: [], writing: false };
  queues.set(store, queue);
  return queue;
}

/** Requests of one moment come to their line in one turn of the event loop; at its end they are all there. */
async function writeAll(store: Store, queue: Queue): Promise<void> {
  while (queue.waiting.length > 0) {
    await endOfTurn();
    const batch = queue.waiting.splice(0);
    try {
      await store.write((tx) =>
        appendAccess(
          tx,
          batch.map(({ line }) => line),
        ),
      );
      for (const { done } of batch) done();
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }
  queue.writing = false;
}

function append(store: Store, line: LoggedAccess): Promise<void> {
  const queue = queueOf(store);
  return new Promise((done, failed) => {
    queue.waiting.push({ line, done, failed });
    if (queue.writing) return;
    queue.writing = true;
    void writeAll(store, queue);
  });
}

/** Writes lines for one request. A transaction of its own: a change that is rolled back later leaves its line (decision 0003). */
export function accessWriter(ctx: Context, subjectId: string | null = null): WriteAccess {
  return async (record: AccessRecord) => {
    const id = newId("AccessLog");
    const { actor, requestId } = ctx;
    await append(ctx.store, {
      ...record,
      id,
      at: ctx.clock.now(),
      actorId: actor.personId,
      subjectId,
      grantId: null,
      requestId,
      sessionId: actor.sessionId,
      app: actor.app,
    });
    return id;
  };
}

/** The same for who holds an invitation: there is no person yet, and no session. */
export function inviteeWriter({ store, clock, requestId }: Omit<Context, "actor">, subjectId: string | null): WriteAccess {
  return async (record: AccessRecord) => {
    const id = newId("AccessLog");
    const nobody = { actorId: null, sessionId: null, grantId: null };
    await append(store, { ...record, ...nobody, id, at: clock.now(), subjectId, requestId, app: "portal" });
    return id;
  };
}
