import {
  clientFacts,
  endMessages,
  ensureStopWord,
  isHeard,
  isStillWaiting,
  type Letter,
  type LetterMessage,
  listMessagesOf,
  type Reader,
  readReachIn,
  readReachOf,
} from "@naast/db";
import { hearingOf } from "@naast/policy";
import { dayOf } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import type { Forge } from "../invitation/invitation-forge.ts";

/** What goes out: neutral, whatever happened. */
export type OpenedLetter = {
  kind: "news" | "newsText";
  recipient: string;
  content: { link: string; stop: string; oneClick: string; language: string };
};

/** Whether its reader may still hear of this now; a removal, a rest and a narrowing count at once. */
async function mayHear(read: Reader, message: LetterMessage, now: Date): Promise<boolean> {
  const { clientId, personId, app, eventSeq, round } = message;
  const found = await clientFacts(read, { clientId, personId, app, today: dayOf(now), now });
  const hearing = found && hearingOf({ personId, ...found });
  if (!hearing || !(await isHeard(read, hearing, eventSeq))) return false;
  return round === "first" || isStillWaiting(read, { clientId, personId, eventSeq });
}

/**
 * Asks again, at the moment of sending, what of a letter its reader may hear and still wants to. "nothingLeft": it is not
 * sent at all; "noAddress": it cannot be.
 */
export function openLetter(
  { store, clock }: Pick<Context, "store" | "clock">,
  letter: Letter,
  forge: Pick<Forge, "addresses" | "stopWord">,
): Promise<OpenedLetter | "nothingLeft" | "noAddress"> {
  const at = clock.now();
  return store.write(async (tx) => {
    const messages = await listMessagesOf(tx, letter.id);
    const [closed, off]: [LetterMessage[], LetterMessage[]] = [[], []];
    const recipients: string[] = [];
    for (const message of messages) {
      const reach = await readReachIn(tx, message);
      if (!(await mayHear(tx, message, at))) closed.push(message);
      else if (reach === "none") off.push(message);
      else if (reach !== "noAddress" && reach.channel === letter.channel) recipients.push(reach.recipient);
    }
    await endMessages(tx, { ids: closed.map(({ id }) => id), outcome: "closed", at });
    await endMessages(tx, { ids: off.map(({ id }) => id), outcome: "off", at });
    if (messages.length === closed.length + off.length) return "nothingLeft";
    const person = await readReachOf(tx, letter.personId);
    const [recipient] = recipients;
    if (!person || recipient === undefined) return "noAddress";
    const { secret, hash } = forge.stopWord(letter.personId);
    await ensureStopWord(tx, { personId: letter.personId, stopHash: hash, at });
    const { addresses } = forge;
    const stopping = { stop: `${addresses.portal}/stop/${secret}`, oneClick: `${addresses.portal}/api/stop/${secret}` };
    const content = { link: addresses[letter.app], ...stopping, language: person.language };
    return { kind: letter.channel === "email" ? "news" : "newsText", recipient, content };
  });
}
