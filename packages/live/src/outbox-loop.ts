// Sends what the outbox holds. It runs in every process; the lease makes one of them do the work at a time, and another
// take over when that one is gone. A mail may go out twice after a crash (sent, not yet noted), never not at all.
import { setTimeout as delay } from "node:timers/promises";
import {
  listDueMail,
  markSent,
  markShown,
  mayStillBeSent,
  type OutboxMail,
  postponeMail,
  releaseLease,
  takeLease,
} from "@naast/db/journal/outbox-repository";
import type { Store } from "@naast/db/store";
import { carrierOf, isStale, type Mailer, mailerFromEnvironment, textGatewayFromEnvironment } from "@naast/mail";
import { type Clock, hour, minute, newId, second, systemClock } from "@naast/vocabulary";
import { removeLeftovers } from "./leftovers.ts";

const job = "outbox";
/** Longer than a mail server can keep us waiting for one mail. */
const leasePeriod = 3 * minute;
const firstPause = 5 * second;
const longestPause = 10 * minute;

/** Who takes the mail: a server, the demo's own mailbox, or nobody: then it waits, and the health page says how long. */
export type Postman = Mailer | "demo" | null;
export type Outbox = { store: Store; clock: Clock; postman: Postman; signal: AbortSignal; holder: string };

/** Sends everything that is due, one by one, for as long as this process holds the lease. */
export async function sendDueMail(outbox: Outbox): Promise<void> {
  const { store, clock, postman, signal, holder } = outbox;
  if (postman === null) return;
  const nextDue = async () => (await listDueMail(store.read, { now: clock.now(), limit: 1 }))[0];
  // A look costs nothing; the lease is asked for only when there is work.
  while (!signal.aborted && (await nextDue()) !== undefined) {
    const now = clock.now();
    const isOurs = await store.write((tx) => takeLease(tx, { job, holder, now, until: new Date(now.getTime() + leasePeriod) }));
    // Asked again under the lease: another process may just have sent it.
    const mail = isOurs ? await nextDue() : undefined;
    if (mail === undefined) return;
    await sendOne(outbox, mail, postman);
  }
}

async function sendOne({ store, clock }: Outbox, mail: OutboxMail, postman: Mailer | "demo"): Promise<void> {
  const { id, tries } = mail;
  const at = clock.now();
  // Removing somebody is immediate, also for what was already on its way to them.
  if (!(await mayStillBeSent(store.read, mail))) return store.write((tx) => markSent(tx, { id, at }));
  if (postman === "demo") return store.write((tx) => markShown(tx, { id, at }));
  // Nothing is left of what cannot be opened: the server's key is another one by now, and so are the hashes of codes.
  if (isStale(mail, at) || Object.keys(mail.content).length === 0) return store.write((tx) => markSent(tx, { id, at }));
  try {
    await postman.send(mail);
  } catch (error) {
    process.emitWarning(`mail ${id} was not taken (try ${tries + 1}): ${reasonOf(error)}`, "MailWarning");
    const pause = Math.min(firstPause * 2 ** tries, longestPause);
    return store.write((tx) => postponeMail(tx, { id, nextTryAt: new Date(at.getTime() + pause) }));
  }
  await store.write((tx) => markSent(tx, { id, at: clock.now() }));
}

/** The code or the kind of an error only: its words may hold the address of a person. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error ? String(error.code) : error.name;
}

export type OutboxLoop = Omit<Outbox, "holder"> & { pause?: number };

/** Goes on until `signal` aborts, whatever happens; resolves when the mail under way is done. */
export async function runOutboxLoop({ pause = second, ...given }: OutboxLoop): Promise<void> {
  const outbox = { ...given, holder: newId("Outbox") };
  const { store, clock, signal } = outbox;
  let sweptAt = 0;
  while (!signal.aborted) {
    try {
      await sendDueMail(outbox);
      const now = clock.now();
      if (now.getTime() - sweptAt >= hour) {
        sweptAt = now.getTime();
        await store.write((tx) => removeLeftovers(tx, now));
      }
    } catch (error) {
      // A database that was away for a moment; the next round finds everything as it was.
      process.emitWarning(`the outbox could not be read: ${reasonOf(error)}`, "MailWarning");
    }
    await delay(pause, undefined, { signal }).catch(() => {});
  }
  await store.write((tx) => releaseLease(tx, { job, holder: outbox.holder })).catch(() => {});
}

/** Starts the loop with what the environment says (`SMTP_URL`, `MAIL_FROM`, `TEXT_GATEWAY_URL`, `DEMO`); resolves when it has ended. */
export async function startOutboxLoop({ store, signal }: { store: Store; signal: AbortSignal }): Promise<void> {
  const carrier = carrierOf({ mailer: mailerFromEnvironment(), texts: textGatewayFromEnvironment() });
  const postman = carrier ?? (process.env["DEMO"] === "1" ? "demo" : null);
  await runOutboxLoop({ store, clock: systemClock, postman, signal });
  carrier?.close();
}
