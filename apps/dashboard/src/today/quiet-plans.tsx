"use client";

import { initialsOf, PersonChip } from "@naast/ui";
import { useTranslations } from "next-intl";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { planHref } from "../words/addresses.ts";
import type { QuietPlan } from "./waiting.ts";

/** Plans in which nobody waits. Folded: quiet is good too. While searching they are shown at once. */
export function QuietPlans({ plans, isSearching }: { plans: readonly QuietPlan[]; isSearching: boolean }) {
  const t = useTranslations("dashboard.today");
  if (plans.length === 0) return null;
  return (
    <Disclosure className="quiet" defaultExpanded={isSearching} key={isSearching ? "found" : "all"}>
      {({ isExpanded }) => (
        <>
          <div className="quiet-head">
            <h2>{t("quiet")}</h2>
            <span className="note">{t("quietNote", { count: plans.length })}</span>
          </div>
          <Button slot="trigger" className="press">
            {isExpanded ? t("hideQuiet") : t("showQuiet")}
          </Button>
          <DisclosurePanel>
            <ul className="quiet-list">
              {plans.map((plan) => (
                <li key={plan.clientId}>
                  <PersonChip
                    kind="client"
                    initials={initialsOf(plan.clientName)}
                    name={plan.clientName}
                    role={plan.purposeWords ?? t("noPurposeYet")}
                    href={planHref(plan.clientId)}
                  />
                </li>
              ))}
            </ul>
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
