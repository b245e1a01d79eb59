"use client";

import { formatDate, isoDayOf } from "@naast/text/format";
import type { CardView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useLanguage } from "../words/use-language.ts";

/** Whether there is a card, since when and from whom; and whether its PIN was chosen. */
export function CardNow({ card: { holderName: client, issued, pin } }: { card: CardView }) {
  const t = useTranslations("dashboard.card");
  const language = useLanguage();
  if (!issued) return <p>{t("none", { client })}</p>;
  const day = formatDate(isoDayOf(issued.at), { language, today: "" });
  return (
    <>
      <p>{t("has", { client, name: issued.byName, day })}</p>
      <p className="soft">{t(`pins.${pin}`, { client })}</p>
    </>
  );
}
