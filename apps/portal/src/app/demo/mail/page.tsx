import { demoMail, isDemo } from "@naast/auth";
import { formatMoment, isoDayOf, startSentence } from "@naast/text";
import { EmptyState, PageHead, Sheet } from "@naast/ui";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { EntrancePage } from "../../../sign-in/entrance-page.tsx";

export default async function DemoMailPage() {
  if (!isDemo()) notFound();
  const [mails, t, language] = [await demoMail(), await getTranslations("signIn.demo"), await getLocale()];
  const today = isoDayOf(Math.max(0, ...mails.map(({ at }) => at)));
  return (
    <EntrancePage>
      <PageHead title={t("mail")} note={t("mailIntro")} />
      <Sheet id="mail" title={t("mail")} titleHidden>
        {mails.length === 0 ? <EmptyState words={t("mailEmpty")} /> : null}
        <ul className="plain-rows">
          {mails.map((mail) => (
            <li key={mail.id}>
              <p className="note">
                {startSentence(formatMoment(mail.at, { language, today }))} · {t("mailTo")} {mail.recipient}
              </p>
              <b>{mail.subject}</b>
              <MailText text={mail.text} />
            </li>
          ))}
        </ul>
      </Sheet>
    </EntrancePage>
  );
}

/** The text of a mail, with its links to press. */
function MailText({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <p className="written">
      {parts.map((part) =>
        part.startsWith("http") ? (
          <a key={part} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
