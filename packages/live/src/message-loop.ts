// Word that there is something new: events become messages, messages letters, letters mail. Each step is a transaction of
// its own that can be done twice without harm, so any process may do any of them at any time (decision 0015).
import { setTimeout as delay } from "node:timers/promises";
import { forgeFrom } from "@naast/auth/invitation-secrets";
import { settingsFrom } from "@naast/auth/settings";
import { endUnknownLetters, holdLetter, isLetterDue, listDueMessages, listUntoldEvents } from "@naast/db";
import { gatherLetters, openWorld, spreadEvents } from "@naast/domain";
import { carrierOf, mailerFromEnvironment, textGatewayFromEnvironment } from "@naast/mail";
import { newId, second } from "@naast/vocabulary";
import { type Post, sendLetter, usualPatience } from "./letter-sending.ts";

/** One round: spreads what happened, gathers what is due, sends it. */
export async function tellNews(post: Post, signal: AbortSignal): Promise<void> {
  const { store, clock, holder, patience = usualPatience } = post;
  // A look costs nothing; a transaction is begun only when there is work.
  while (!signal.aborted && (await listUntoldEvents(store.read, 1)).length > 0) await spreadEvents(post);
  const due = () => listDueMessages(store.read, { now: clock.now(), limit: 1 });
  while (!signal.aborted && (await due()).length > 0) await gatherLetters(post);
  while (!signal.aborted && (await isLetterDue(store.read, clock.now()))) {
    const now = clock.now();
    const letter = await store.write(async (tx) => {
      await endUnknownLetters(tx, now);
      return holdLetter(tx, { holder, now, until: new Date(now.getTime() + patience) });
    });
    if (letter === null) return;
    await sendLetter(post, letter);
  }
}

export type MessageLoop = { open: () => Promise<Post>; signal: AbortSignal; pause?: number };

/** Goes on until `signal` aborts, whatever happens. Opened anew each round: the demo's clock is moved on by others. */
export async function runMessageLoop({ open, signal, pause = second }: MessageLoop): Promise<void> {
  while (!signal.aborted) {
    try {
      await tellNews(await open(), signal);
    } catch (error) {
      // A database that was away for a moment; the next round finds everything as it was.
      process.emitWarning(`messages wait: ${error instanceof Error ? error.name : "unknown"}`, "MailWarning");
    }
    await delay(pause, undefined, { signal }).catch(() => {});
  }
}

/** Starts the loop with what the environment says (`SMTP_URL`, `TEXT_GATEWAY_URL`, `DEMO`); resolves when it has ended. */
export async function startMessageLoop({ signal }: { signal: AbortSignal }): Promise<void> {
  const carrier = carrierOf({ mailer: mailerFromEnvironment(), texts: textGatewayFromEnvironment() });
  const postman = carrier ?? (process.env["DEMO"] === "1" ? "demo" : null);
  if (postman === null) return;
  const forge = forgeFrom(settingsFrom(process.env));
  const holder = newId("Letter");
  await runMessageLoop({ signal, open: async () => ({ ...(await openWorld()), forge, postman, holder }) });
  carrier?.close();
}
