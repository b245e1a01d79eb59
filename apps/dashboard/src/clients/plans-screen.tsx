"use client";

import { DeskHead, EmptyState, initialsOf, PersonLink, PersonList, PressLink } from "@naast/ui";
import { containsWords } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { NameSearch } from "../shell/name-search.tsx";
import { plansOf, type QuietPlan } from "../today/waiting.ts";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";
import { useLanguage } from "../words/use-language.ts";

/** All plans of this worker, by name: an order that says nothing about anybody. */
export function PlansScreen({ mayStart, hasCaseload, isAtDesk }: { mayStart: boolean; hasCaseload: boolean; isAtDesk: boolean }) {
  const t = useTranslations("dashboard.plans");
  const [typed, setTyped] = useState("");
  const plans = usePlans(hasCaseload);
  const found = plans.filter(({ clientName, purposeWords }) => containsWords(typed, [clientName, purposeWords]));
  return (
    <>
      <DeskHead title={t("title")} note={t("note")}>
        <NameSearch typed={typed} onType={setTyped} count={found.length} />
        {isAtDesk ? <PressLink href="/desk">{t("desk")}</PressLink> : null}
        {mayStart ? (
          <PressLink variant="main" icon="plus" href="/clients/new">
            {t("start")}
          </PressLink>
        ) : null}
      </DeskHead>
      <section className="panel" aria-label={t("title")}>
        {plans.length === 0 ? <EmptyState words={t("none")} /> : null}
        <PersonList id="plans">
          {found.map((plan) => (
            <PersonLink
              key={plan.clientId}
              kind="client"
              initials={initialsOf(plan.clientName)}
              name={plan.clientName}
              role={plan.purposeWords}
              href={planHref(plan.clientId)}
            />
          ))}
        </PersonList>
      </section>
    </>
  );
}

/** The plans of the caseload, each once, with the purpose where the caseload says it. */
function usePlans(hasCaseload: boolean): readonly QuietPlan[] {
  const language = useLanguage();
  const { data: caseload } = useQuery(useTRPC().client.caseload.queryOptions(undefined, { enabled: hasCaseload }));
  return useMemo(() => (caseload ? plansOf(caseload, language) : []), [caseload, language]);
}
