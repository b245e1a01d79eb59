import { formatDate } from "@naast/text";
import { PressLink, Sheet } from "@naast/ui";
import type { TodayView } from "@naast/vocabulary";
import { planPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";

/** What the client shares that stops within two weeks. It does not go on by itself, and nothing has to be done. */
export function EndingSoon({ view: { endingSoon }, frame }: { view: TodayView; frame: PlanFrame }) {
  if (endingSoon.length === 0) return null;
  const { t, writing, clientId } = frame;
  const [first] = endingSoon;
  return (
    <Sheet id="ending" title={t("portalMember.ending.title")}>
      <ul className="plain-rows">
        {endingSoon.map(({ personId, name, label, endsOn }) => (
          <li key={`${personId}-${label}`}>
            {t("portalMember.ending.line", { name, label: t(`shared.labels.${label}`), day: formatDate(endsOn, writing) })}
          </li>
        ))}
      </ul>
      <p className="note">{t("portalMember.ending.note")}</p>
      <PressLink href={`${planPath(clientId, "/who-sees-what")}#person-${first?.personId ?? ""}`}>
        {t("portalMember.ending.press")}
      </PressLink>
    </Sheet>
  );
}
