import { formatDate } from "@naast/text";
import { Sheet } from "@naast/ui";
import { dayOf, type MeView } from "@naast/vocabulary";
import { useLocale, useTranslations } from "next-intl";
import { planPath } from "../paths.ts";

/** The way to what is held about the reader, plan by plan; also where they take part no more. */
export function HeldAbout({ reader, formerOnly }: { reader: MeView; formerOnly?: boolean }) {
  const t = useTranslations("portalMember.own");
  const language = useLocale();
  const taking = formerOnly ? [] : reader.plans.filter(({ relation }) => relation !== "client");
  if (taking.length + reader.formerPlans.length === 0) return null;
  const writing = (since: number) => ({ language, today: dayOf(since), byDate: true });
  return (
    <Sheet id="held" flat title={t("held")}>
      <p>{t("heldNote")}</p>
      <ul className="plain-rows">
        {taking.map(({ clientId, clientName }) => (
          <li key={clientId}>
            <a href={planPath(clientId, "/my-part")}>{t("heldOf", { name: clientName })}</a>
          </li>
        ))}
        {reader.formerPlans.map(({ clientId, since }) => (
          <li key={clientId}>
            <a href={planPath(clientId, "/my-part")}>{t("heldGone", { day: formatDate(dayOf(since), writing(since)) })}</a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
