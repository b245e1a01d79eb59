"use client";

import { useTranslations } from "next-intl";
import { CalmPage } from "../shell/calm-page.tsx";

/** A plan that was open on this screen, and is not this reader's any more. */
export function PlanClosed() {
  const t = useTranslations("dashboard.plan");
  return <CalmPage title={t("closedTitle")} words={t("closed")} href="/" go={t("closedGo")} />;
}
