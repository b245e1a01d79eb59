"use client";

import { Icon, Panel } from "@naast/ui";
import type { CaseloadView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { planHref } from "../words/addresses.ts";

/** Plans in which the purpose is not written yet, or not everybody has answered: something to talk about together. */
export function ToDiscuss({ plans }: { plans: CaseloadView["purposeOpen"] }) {
  const t = useTranslations("dashboard.today");
  if (plans.length === 0) return null;
  return (
    <Panel id="to-discuss" title={t("toDiscuss")}>
      <div className="discuss">
        <Icon name="message-circle-question-mark" />
        <div>
          <p>{t("purposeOpen")}</p>
          <ul className="discuss-plans">
            {plans.map(({ clientId, clientName }) => (
              <li key={clientId}>
                <a href={planHref(clientId)}>{clientName}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Panel>
  );
}
