"use client";

import { formatDate, formatNames, isoDayOf } from "@naast/text/format";
import type { InvitationPreview } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useLanguage } from "../words/use-language.ts";

/** What the other will read, word for word, with what they may see after a yes and until when they can answer. */
export function AskedWords({ preview }: { preview: InvitationPreview }) {
  const t = useTranslations();
  const language = useLanguage();
  const { whyWords, purposeWords, hopeWords, notAskedWords, firstThingWords, callWords, labels, period, answerBy } = preview;
  const seen = formatNames(
    labels.map((label) => t(`shared.labels.${label}`)),
    language,
  );
  const lasts = t("invited.see.until", { period: t(`shared.grantPeriods.${period}`) });
  const until = answerBy === null ? null : t("invited.until", { day: formatDate(isoDayOf(answerBy), { language, today: "" }) });
  const own = [
    { name: t("invited.why"), words: whyWords },
    { name: t("invited.purpose"), words: purposeWords },
    { name: t("invited.hope"), words: hopeWords },
    { name: t("invited.notAsked"), words: notAskedWords },
    { name: t("invited.firstThing"), words: firstThingWords },
    { name: t("invited.call.title"), words: callWords },
  ].filter(({ words }) => words);
  return (
    <>
      <dl className="facts">
        {own.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>‘{words}’</dd>
          </div>
        ))}
        <div>
          <dt>{t("invited.see.title")}</dt>
          <dd>{labels.length > 0 ? `${seen}. ${lasts}` : t("invited.see.nothing")}</dd>
        </div>
      </dl>
      {until ? <p className="note">{until}</p> : null}
    </>
  );
}
