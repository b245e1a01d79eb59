import { listCaseload, readHeads } from "@naast/db";
import { authorise, authoriseInShelter, type Context, today } from "@naast/domain";
import { type ClientId, type LiveHead, NotFound, Refused } from "@naast/vocabulary";
import type { Feed } from "./feed.ts";

export type Following = {
  feed: Feed;
  /** Left out: all plans of the worker's caseload. */
  clientId: ClientId | null;
  /** The last event that the screen shows; what came after it is told first. */
  after: number | null;
  signal: AbortSignal;
  /** Whether the sign-in still stands: a session that was ended hears nothing more. */
  isStillSignedIn: () => Promise<boolean>;
};

const mayNoLonger = (error: unknown) => error instanceof Refused || error instanceof NotFound;

/** Waits until something happened, or the signal aborts. What happens between two waits is not lost: it counts at once. */
function wakeUps(feed: Feed, signal: AbortSignal): () => Promise<ReadonlySet<ClientId>> {
  let gathered = new Set<ClientId>();
  let ring: (() => void) | null = null;
  feed.listen((clients) => {
    gathered = gathered.union(clients);
    ring?.();
  }, signal);
  signal.addEventListener("abort", () => ring?.(), { once: true });
  return async () => {
    if (gathered.size === 0 && !signal.aborted) {
      await new Promise<void>((resolve) => {
        ring = resolve;
      });
    }
    const clients = gathered;
    gathered = new Set();
    ring = null;
    return clients;
  };
}

/** Which of the clients this follower asks about: the one, or those of the caseload as it is now. */
async function followed(ctx: Context, clientId: ClientId | null, clients: ReadonlySet<ClientId>): Promise<readonly ClientId[]> {
  if (clientId) return clients.has(clientId) ? [clientId] : [];
  const permit = await authoriseInShelter(ctx, "caseload.follow");
  const caseload = await listCaseload(ctx.store.read, permit, { today: today(ctx) });
  return caseload.map((client) => client.clientId).filter((id) => clients.has(id));
}

/**
 * Tells that something happened, never what. Before every message the follower is authorised anew, so a withdrawal ends
 * the channel with the next event: "closed", and nothing after it.
 */
export async function* follow(ctx: Context, { feed, clientId, after, signal, isStillSignedIn }: Following): AsyncGenerator<LiveHead> {
  const nextWakeUp = wakeUps(feed, signal);
  let seen = after ?? feed.position();
  let clients: ReadonlySet<ClientId> = clientId ? new Set([clientId]) : new Set();
  while (!signal.aborted) {
    const upTo = feed.position();
    if (!(await isStillSignedIn())) return;
    for (const id of await followed(ctx, clientId, clients)) {
      try {
        const permit = await authorise(ctx, "live.follow", { clientId: id });
        for (const { seq, kind } of await readHeads(ctx.store.read, permit, seen)) yield { seq, clientId: id, kind };
      } catch (error) {
        if (!mayNoLonger(error)) throw error;
        yield { seq: upTo, clientId: id, kind: "closed" };
        if (clientId) return;
      }
    }
    seen = Math.max(seen, upTo);
    clients = await nextWakeUp();
  }
}
