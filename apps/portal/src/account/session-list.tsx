import { formatMoment, startSentence } from "@naast/text";
import { Press } from "@naast/ui";
import { dayOf, type SessionView } from "@naast/vocabulary";
import { useLocale, useTranslations } from "next-intl";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { endAllSessions, endOtherSessions, endSession } from "./actions.ts";

/** Where somebody is signed in; each place can be ended, or all others at once. */
export function SessionList({ sessions }: { sessions: readonly SessionView[] }) {
  const t = useTranslations("portalSettings");
  const language = useLocale();
  const today = dayOf(Math.max(...sessions.map(({ lastSeenAt }) => lastSeenAt)));
  const others = sessions.filter(({ isThisOne }) => !isThisOne);
  return (
    <>
      <ul className="plain-rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <b>{session.isThisOne ? t("thisDevice") : session.deviceWords}</b>
            <p className="note">
              {session.isThisOne ? session.deviceWords : startSentence(formatMoment(session.lastSeenAt, { language, today }))}
              {session.app === "dashboard" ? ` · ${t("inDashboard")}` : ""}
            </p>
            {session.isThisOne ? null : (
              <form action={endSession}>
                <HiddenFields fields={{ sessionId: session.id }} />
                <Press small>{t("endSession")}</Press>
              </form>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <form action={endOtherSessions} className="form">
          <Press wide>{t("endOthers")}</Press>
          <Press wide formAction={endAllSessions}>
            {t("endEverywhere")}
          </Press>
        </form>
      ) : null}
    </>
  );
}
