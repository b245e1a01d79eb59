// Every kind of mail, in every language. Subjects and senders are neutral: who looks over a shoulder learns nothing
// (product.md, safety). No name, no plan and no organisation ever stands in a mail.
import { messages } from "@naast/text";
import { type Language, languages } from "@naast/vocabulary";
import { asHtml, asText, type Block } from "./blocks.ts";

/** What the code mail needs, as the outbox keeps it. */
export type SignInCodeContent = {
  code: string;
  link: string;
  language: Language;
  /** A moment, as ISO words: after it the mail is of no use any more. */
  expiresAt: string;
};
/** A link only: the mail says that there is a message, and nothing of it. */
export type InvitationContent = { link: string; language: Language; expiresAt: string };
/** A short address and a code: a long one cannot be pressed on many phones. */
export type InvitationTextContent = { address: string; code: string; language: Language; expiresAt: string };
/** Word that there is something new: where to read it, the page that stops it, and where a mail program posts to do the same. */
export type NewsContent = { link: string; stop: string; oneClick: string; language: Language };
export type MailKind = "signInCode" | "invitation" | "invitationText" | "news" | "newsText";
/** Kinds that go as a text message. */
export const textKinds: readonly MailKind[] = ["invitationText", "newsText"];
export type MailDraft = { kind: MailKind; content: Readonly<Record<string, string>> };
export type RenderedMail = { language: Language; sender: string; subject: string; text: string; html: string };

/** The mail as it will be read; null when its content is gone, as it is after sending. */
export function renderMail({ kind, content }: MailDraft): RenderedMail | null {
  const language = languages.find((known) => known === content["language"]);
  if (language === undefined) return null;
  const blocks = blocksOf[kind](content, language);
  if (blocks === null) return null;
  const words = messages[language].mail;
  return { language, sender: words.sender, subject: words[kind].subject, text: asText(blocks), html: asHtml(blocks, language) };
}

/** A text message: one short text, without a name, a sender or a subject. Null when its content is gone. */
export function renderText({ kind, content }: MailDraft): string | null {
  const language = languages.find((known) => known === content["language"]);
  if (language === undefined) return null;
  const { address, code, link, stop } = content;
  const words = messages[language].mail;
  if (kind === "newsText" && link !== undefined && stop !== undefined)
    return words.newsText.text.replace("{address}", link).replace("{stop}", stop);
  if (kind !== "invitationText" || address === undefined || code === undefined) return null;
  return words.invitationText.text.replace("{address}", address).replace("{code}", code);
}

/** Whether it is too late to send this: a code that expired would only confuse. */
export function isStale({ content }: MailDraft, now: Date): boolean {
  const expiresAt = content["expiresAt"];
  return expiresAt !== undefined && Date.parse(expiresAt) <= now.getTime();
}

type Blocks = (content: Readonly<Record<string, string>>, language: Language) => readonly Block[] | null;

function textBlocks(draft: MailDraft): readonly Block[] | null {
  const text = renderText(draft);
  return text === null ? null : [{ kind: "words", words: text }];
}

const blocksOf: Readonly<Record<MailKind, Blocks>> = {
  signInCode: ({ code, link }, language) => {
    if (code === undefined || link === undefined) return null;
    const words = messages[language].mail.signInCode;
    return [
      { kind: "words", words: words.greeting },
      { kind: "code", words: words.code, code },
      { kind: "words", words: words.howLong },
      { kind: "words", words: words.orLink },
      { kind: "link", words: words.linkWords, address: link },
      { kind: "words", words: words.notYou },
    ];
  },
  invitation: ({ link }, language) => {
    if (link === undefined) return null;
    const words = messages[language].mail.invitation;
    return [
      { kind: "words", words: words.greeting },
      { kind: "words", words: words.words },
      { kind: "link", words: words.linkWords, address: link },
      { kind: "words", words: words.notYou },
    ];
  },
  invitationText: (content, language) => textBlocks({ kind: "invitationText", content: { ...content, language } }),
  newsText: (content, language) => textBlocks({ kind: "newsText", content: { ...content, language } }),
  news: ({ link, stop }, language) => {
    if (link === undefined || stop === undefined) return null;
    const words = messages[language].mail.news;
    return [
      { kind: "words", words: words.greeting },
      { kind: "words", words: words.words },
      { kind: "link", words: words.linkWords, address: link },
      { kind: "words", words: words.stop },
      { kind: "link", words: words.stopWords, address: stop },
    ];
  },
};
