"use client";

import { DeskHead, PressLink } from "@naast/ui";
import { useTranslations } from "next-intl";
import { cardHref, peopleHref, proposeHref, recordedHref, threeViewsHref } from "../words/addresses.ts";
import { usePlan } from "./use-plan.tsx";

/** Whose plan it is, that it shows what was shared, and what can be done with the whole of it. */
export function PlanHead() {
  const t = useTranslations("dashboard.plan");
  const together = useTranslations("planTogether");
  const { plan, clientId, client, may } = usePlan();
  return (
    <DeskHead title={t("title", { client })}>
      {plan.reader.emergencyUntil === null ? <span className="note">{t("whatIsShared", { client })}</span> : null}
      {may("together.read") ? (
        <PressLink href={peopleHref(clientId)} icon="users">
          {t("people")}
        </PressLink>
      ) : null}
      {may("assignment.read") ? (
        <PressLink href={`/clients/${clientId}/assignments`} icon="users">
          {t("workers")}
        </PressLink>
      ) : null}
      {may("threeViews.read") ? <PressLink href={threeViewsHref(clientId)}>{together("threeViews.all")}</PressLink> : null}
      {may("recordedAnswer.write") ? <PressLink href={recordedHref(clientId)}>{together("recorded.title")}</PressLink> : null}
      {may("card.read") ? <PressLink href={cardHref(clientId)}>{t("card")}</PressLink> : null}
      <PressLink href={`/clients/${clientId}/print`} icon="printer">
        {t("onPaper")}
      </PressLink>
      {may("proposal.make") ? (
        <PressLink variant="main" href={proposeHref(clientId)}>
          {t("propose")}
        </PressLink>
      ) : null}
    </DeskHead>
  );
}
