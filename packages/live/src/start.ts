import { currentStore } from "@naast/db";
import { currentFeed } from "./current-feed.ts";
import { startInvitationLoop } from "./invitation-loop.ts";
import { startMessageLoop } from "./message-loop.ts";
import { startOutboxLoop } from "./outbox-loop.ts";

declare global {
  // Next can evaluate a module more than once; one process sends its mail in one loop.
  var naastOutbox: Promise<void> | undefined;
  var naastInvitations: Promise<void> | undefined;
  var naastMessages: Promise<void> | undefined;
}

/** Opens the store, starts the feed, the outbox loop and what the clock does with invitations; once per process. They end with the process. */
export async function startLive(): Promise<void> {
  const store = await currentStore();
  await currentFeed();
  const ending = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => ending.abort());
  globalThis.naastOutbox ??= startOutboxLoop({ store, signal: ending.signal });
  globalThis.naastMessages ??= startMessageLoop({ signal: ending.signal });
  globalThis.naastInvitations ??= startInvitationLoop({ signal: ending.signal });
}
