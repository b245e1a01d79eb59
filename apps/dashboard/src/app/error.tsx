"use client";

import { DeskHead, Press } from "@naast/ui";
import { useTranslations } from "next-intl";

/** Something that nobody foresaw. What was typed is still on this device. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("dashboard.broken");
  return (
    <main id="main" className="desk door-main">
      <DeskHead title={t("title")} />
      <div className="panel">
        <p className="form-intro">{t("words")}</p>
        <Press type="button" onClick={reset}>
          {t("again")}
        </Press>
      </div>
    </main>
  );
}
