import { setTimeout as delay } from "node:timers/promises";
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

/** A burst is told in one go, and authorised once: the first of it at once, the rest after this many milliseconds. */
const breath = 50;

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

type Plans = readonly ClientId[];
type Span = { after: number; upTo: number };

/** The plans that this follower hears of: the one, or those of the caseload as it is now. */
async function followed(ctx: Context, clientId: ClientId | null): Promise<Plans> {
  if (clientId) return [clientId];
  const permit = await authoriseInShelter(ctx, "caseload.follow");
  const caseload = await listCaseload(ctx.store.read, permit, { today: today(ctx) });
  return caseload.map((client) => client.clientId);
}

/** The same for who followed already; null once the sign-in or the work has ended. */
async function stillFollowed(ctx: Context, { clientId, isStillSignedIn }: Following): Promise<Plans | null> {
  if (!(await isStillSignedIn())) return null;
  try {
    return await followed(ctx, clientId);
  } catch (error) {
    if (mayNoLonger(error)) return null;
    throw error;
  }
}

const closed = (clientId: ClientId, seq: number): LiveHead => ({ seq, clientId, kind: "closed" });

/** What happened on one plan after one event and up to another, page by page; "closed" for who may not know any more. */
async function* headsOf(ctx: Context, clientId: ClientId, { after, upTo }: Span): AsyncGenerator<LiveHead> {
  try {
    const permit = await authorise(ctx, "live.follow", { clientId });
    let from = after;
    while (from < upTo) {
      const page = await readHeads(ctx.store.read, permit, from);
      // What is newer than the feed's own count comes with the next wake-up; told now, it would be told twice.
      const due = page.filter(({ seq }) => seq <= upTo);
      for (const { seq, kind } of due) yield { seq, clientId, kind };
      from = due.length < page.length ? upTo : (page.at(-1)?.seq ?? upTo);
    }
  } catch (error) {
    if (!mayNoLonger(error)) throw error;
    yield closed(clientId, upTo);
  }
}

/** A round of telling: what was told before, and on which plans something happened since; null: perhaps on any. */
type Round = { known: Plans; plans: Plans; woken: ReadonlySet<ClientId> | null; span: Span };

async function* tell(ctx: Context, { known, plans, woken, span }: Round): AsyncGenerator<LiveHead> {
  for (const gone of known.filter((id) => !plans.includes(id))) yield closed(gone, span.upTo);
  for (const id of plans.filter((plan) => woken === null || woken.has(plan))) yield* headsOf(ctx, id, span);
}

/** One round for each time that something happened, until the channel is left or nothing may be followed any more. */
async function* rounds(ctx: Context, following: Following, nextWakeUp: ReturnType<typeof wakeUps>): AsyncGenerator<Round> {
  const { feed, clientId, after, signal } = following;
  const start = feed.position();
  let span: Span = { after: after ?? start, upTo: start };
  let known = await followed(ctx, clientId);
  yield { known, plans: known, woken: clientId === null && after === null ? new Set() : null, span };
  for (;;) {
    const rest = delay(breath, null, { signal }).catch(() => null);
    const woken = await nextWakeUp();
    await rest;
    if (signal.aborted) return;
    span = { after: Math.max(span.after, span.upTo), upTo: feed.position() };
    const plans = await stillFollowed(ctx, following);
    yield { known, plans: plans ?? [], woken, span };
    if (plans === null) return;
    known = plans;
  }
}

/**
 * Tells that something happened, never what. Before every message the follower is authorised anew, so a withdrawal ends
 * the channel with the next event: "closed", and nothing after it. So does a sign-in that was ended.
 */
export async function* follow(ctx: Context, following: Following): AsyncGenerator<LiveHead> {
  const { feed, clientId, signal } = following;
  const over = new AbortController();
  signal.addEventListener("abort", () => over.abort(), { once: true });
  const nextWakeUp = wakeUps(feed, over.signal);
  try {
    for await (const round of rounds(ctx, following, nextWakeUp)) {
      for await (const head of tell(ctx, round)) {
        yield head;
        if (clientId && head.kind === "closed") return;
      }
    }
  } finally {
    over.abort();
  }
}
