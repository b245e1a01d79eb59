import type { Context } from "@naast/domain";
import type { LiveHead } from "@naast/vocabulary";
import type { Feed } from "../feed.ts";
import { type Following, follow } from "../follow.ts";

/** Somebody's open screen: every head that reached it, in order. */
export type Screen = { heads: readonly LiveHead[]; ended: Promise<"left" | "ended" | "failed">; leave: () => Promise<void> };

type Opened = { feed: Feed } & Partial<Pick<Following, "clientId" | "after" | "isStillSignedIn">>;

/** Opens the live channel as a browser does, and goes on listening until it is left or ended. */
export function openScreen(ctx: Context, { feed, clientId = null, after = null, isStillSignedIn = async () => true }: Opened): Screen {
  const stop = new AbortController();
  const heads: LiveHead[] = [];
  async function listen(): Promise<"left" | "ended" | "failed"> {
    try {
      for await (const head of follow(ctx, { feed, clientId, after, signal: stop.signal, isStillSignedIn })) heads.push(head);
    } catch {
      return "failed";
    }
    return stop.signal.aborted ? "left" : "ended";
  }
  const ended = listen();
  return {
    heads,
    ended,
    async leave() {
      stop.abort();
      await ended;
    },
  };
}
