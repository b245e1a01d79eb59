import type { DemoMail } from "@naast/auth";
import { formatTime, formatWeekday, isoDayOf } from "@naast/text/format";
import { getLocale, getTranslations } from "next-intl/server";

/** The mail of the demo, newest first; addresses in it can be pressed. */
export async function MailList({ mails }: { mails: readonly DemoMail[] }) {
  const t = await getTranslations("signIn.demo");
  const language = await getLocale();
  return (
    <ul className="lines">
      {mails.map((mail) => (
        <li key={mail.id} className="mail">
          <p className="note">
            {t("mailTo")} {mail.recipient} · {formatWeekday(isoDayOf(mail.at), { language, today: isoDayOf(mail.at) })},{" "}
            {formatTime(mail.at, language)}
          </p>
          <h2>{mail.subject}</h2>
          <p className="mail-words">
            {parts(mail.text).map(({ at, words }) =>
              words.startsWith("http") ? (
                <a key={at} href={words}>
                  {words}
                </a>
              ) : (
                words
              ),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The text cut before and after each address, with the place where each piece begins. */
function parts(text: string): { at: number; words: string }[] {
  let at = 0;
  return text.split(/(https?:\/\/\S+)/).map((words) => {
    const part = { at, words };
    at += words.length;
    return part;
  });
}
