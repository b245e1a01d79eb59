// What the clock does with invitations: too late, asked again, an address erased. One process at a time does it, under a lease.
import { setTimeout as delay } from "node:timers/promises";
import { forgeFrom } from "@naast/auth/invitation-secrets";
import { settingsFrom } from "@naast/auth/settings";
import { releaseLease, takeLease } from "@naast/db/journal/outbox-repository";
import type { Store } from "@naast/db/store";
import { type Forge, keepInvitations, openWorld } from "@naast/domain";
import { type Clock, minute, newId, systemClock } from "@naast/vocabulary";

const job = "invitations";
const leasePeriod = 3 * minute;

type Keeping = { store: Store; clock: Clock; forge: Forge; holder: string };

/** Does what is due, if no other process is doing it. The lease counts by the real clock, the invitations by the story's. */
export async function keepDueInvitations({ store, clock, forge, holder }: Keeping): Promise<boolean> {
  const now = systemClock.now();
  const isOurs = await store.write((tx) => takeLease(tx, { job, holder, now, until: new Date(now.getTime() + leasePeriod) }));
  if (isOurs) await keepInvitations({ store, clock, forge });
  return isOurs;
}

/** Looks once a minute until `signal` aborts, whatever happens. */
export async function startInvitationLoop({ signal, pause = minute }: { signal: AbortSignal; pause?: number }): Promise<void> {
  const holder = newId("Outbox");
  const forge = forgeFrom(settingsFrom(process.env));
  while (!signal.aborted) {
    try {
      const { store, clock } = await openWorld();
      await keepDueInvitations({ store, clock, forge, holder });
    } catch (error) {
      process.emitWarning(error instanceof Error ? error.name : "unknown", "InvitationWarning");
    }
    await delay(pause, undefined, { signal }).catch(() => {});
  }
  const { store } = await openWorld();
  await store.write((tx) => releaseLease(tx, { job, holder })).catch(() => {});
}
