import { second } from "@naast/vocabulary";
import { createTransport } from "nodemailer";
import { heldBack, type LastWord } from "./last-word.ts";
import { type MailDraft, renderMail } from "./render.ts";

/** `url` as in SMTP_URL: `smtps://user:password@mail.example.org:465`. `from` is an address; the name is the text's. */
export type MailerAddress = { url: string; from: string };
export type Delivery = MailDraft & {
  /** Makes the message's own number, so that a mail which was sent twice after a crash shows once in most mailboxes. */
  id: string;
  recipient: string;
};
export type Mailer = {
  /** `lastWord` is asked before the server gets the end of it; where it says no, nothing was sent. */
  send(mail: Delivery, lastWord?: LastWord): Promise<void>;
  close(): void;
};

/** A server that hangs must not hold up the mail behind it for long. */
const patience = 20 * second;

/** One press in the mail program itself stops all word (RFC 8058): it posts to the address, and only a post changes anything. */
function stopHeaders({ content }: MailDraft): Readonly<Record<string, string>> {
  const oneClick = content["oneClick"];
  return oneClick === undefined ? {} : { "List-Unsubscribe": `<${oneClick}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

/** Sends mail through an SMTP server. Rejects when the server does not take it. */
export function createMailer({ url, from }: MailerAddress): Mailer {
  const transport = createTransport({ url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience });
  const host = from.split("@").at(-1) ?? "localhost";
  const lastWords = new Map<string, LastWord>();
  transport.use("stream", (mail, done) => {
    const lastWord = lastWords.get(mail.message.messageId());
    if (lastWord) mail.message.processFunc((whole) => heldBack(whole, lastWord));
    done();
  });
  return {
    async send({ id, recipient, ...draft }, lastWord) {
      const mail = renderMail(draft);
      if (mail === null) throw new Error(`mail ${id} has no content`);
      const { sender, subject, text, html } = mail;
      const messageId = `<${id}@${host}>`;
      if (lastWord) lastWords.set(messageId, lastWord);
      try {
        await transport.sendMail({
          from: { name: sender, address: from },
          to: { name: "", address: recipient },
          messageId,
          subject,
          text,
          html,
          // No answers from mail programs that are on holiday.
          headers: { "Auto-Submitted": "auto-generated", ...stopHeaders(draft) },
          // Nothing in a mail may ever point to a file or an address of ours to be read.
          disableFileAccess: true,
          disableUrlAccess: true,
        });
      } finally {
        lastWords.delete(messageId);
      }
    },
    close: () => transport.close(),
  };
}

/** The mailer that this process was started for (`SMTP_URL`, `MAIL_FROM`); null when there is none. */
export function mailerFromEnvironment(environment: Readonly<Record<string, string | undefined>> = process.env): Mailer | null {
  const url = environment["SMTP_URL"];
  if (!url) return null;
  const host = new URL(environment["PORTAL_URL"] || "http://localhost").hostname;
  return createMailer({ url, from: environment["MAIL_FROM"] || `naast@${host}` });
}
