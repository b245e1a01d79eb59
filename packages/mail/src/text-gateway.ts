import { second } from "@naast/vocabulary";
import { LetGo } from "./last-word.ts";
import { renderText, textKinds } from "./render.ts";
import type { Mailer } from "./transport.ts";

/** Where text messages are handed in: an address of one's own provider, or of a small bridge to it, and its token. */
export type TextGatewayAddress = { url: string; token: string | null };

const patience = 20 * second;

/** The gateway answered that it does not take it: it certainly was not sent. `isForGood`: asking again changes nothing. */
export class NotTaken extends Error {
  override name = "NotTaken";
  isForGood: boolean;
  constructor(status: number) {
    super(`the gateway answered ${status}`);
    this.isForGood = !takenLater.has(status);
  }
}

/** A token that is renewed, too slow, too many, closed for a while: the same text is taken later (RFC 9110). */
const takenLater: ReadonlySet<number> = new Set([401, 403, 408, 425, 429, 503]);

/** Sends text messages: a POST of `{ to, text }` with the token as bearer. Rejects when the gateway does not take it. */
export function createTextGateway({ url, token }: TextGatewayAddress): Mailer {
  return {
    async send({ id, recipient, ...draft }, lastWord) {
      const text = renderText(draft);
      if (text === null) throw new Error(`text message ${id} has no content`);
      if (lastWord && !(await lastWord())) throw new LetGo("another process has it");
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ id, to: recipient.replace(/[ ()-]/g, ""), text }),
        redirect: "error",
        signal: AbortSignal.timeout(patience),
      });
      await response.body?.cancel();
      if (response.ok) return;
      // Something broke on the other side, before or after it was sent: nobody knows, so nobody may send it again.
      if (response.status >= 500 && !takenLater.has(response.status)) throw new Error(`the gateway answered ${response.status}`);
      throw new NotTaken(response.status);
    },
    close: () => {},
  };
}

/** The gateway that this process was started for (`TEXT_GATEWAY_URL`, `TEXT_GATEWAY_TOKEN`); null when there is none. */
export function textGatewayFromEnvironment(environment: Readonly<Record<string, string | undefined>> = process.env): Mailer | null {
  const url = environment["TEXT_GATEWAY_URL"];
  return url ? createTextGateway({ url, token: environment["TEXT_GATEWAY_TOKEN"] || null }) : null;
}

/** Hands each message to who carries its kind. One that nobody carries waits, and is tried again. */
export function carrierOf({ mailer, texts }: { mailer: Mailer | null; texts: Mailer | null }): Mailer | null {
  if (mailer === null && texts === null) return null;
  return {
    async send(delivery, lastWord) {
      const carrier = textKinds.includes(delivery.kind) ? texts : mailer;
      if (carrier === null) throw new Error(`nobody carries ${delivery.kind}`);
      await carrier.send(delivery, lastWord);
    },
    close() {
      mailer?.close();
      texts?.close();
    },
  };
}
