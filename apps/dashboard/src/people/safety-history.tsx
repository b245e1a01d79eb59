"use client";

import { formatDate, isoDayOf } from "@naast/text/format";
import { Panel } from "@naast/ui";
import type { MemberEndingView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { useLanguage } from "../words/use-language.ts";

/** What was decided about taking part for safety, as the client reads it too. */
export function SafetyHistory({ endings }: { endings: readonly MemberEndingView[] }) {
  const t = useTranslations("dashboard.safety");
  const { client } = usePlan();
  const language = useLanguage();
  const decided = endings.filter(({ answer }) => answer !== null);
  if (decided.length === 0) return null;
  return (
    <Panel id="safety-history" title={t("history")}>
      <p className="note">{t("clientReads", { client })}</p>
      {decided.map(({ id, personName, askedByName, askedAt, reason, answer, answeredByName }) => (
        <div key={id} className="safety-line">
          <p>
            {t("askedOn", { worker: askedByName, name: personName, day: formatDate(isoDayOf(askedAt), { language, today: "" }) })}{" "}
            {t("answer", { answer: answer ?? "open", lead: answeredByName ?? "" })}
          </p>
          <blockquote className="reason">{t("quote", { reason })}</blockquote>
        </div>
      ))}
    </Panel>
  );
}
