"use client";

import { DeskHead, EmptyState, initialsOf, PersonLink, PersonList, PressLink } from "@naast/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { NameSearch } from "../shell/name-search.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { planHref } from "../words/addresses.ts";
import { containsWords } from "../words/search.ts";
import { useLanguage } from "../words/use-language.ts";

/** All plans of this worker, by name: an order that says nothing about anybody. */
export function PlansScreen({ mayStart, hasCaseload }: { mayStart: boolean; hasCaseload: boolean }) {
  const t = useTranslations("dashboard.plans");
  const [typed, setTyped] = useState("");
  const plans = usePlans(hasCaseload);
  const found = plans.filter(({ clientName, purposeWords }) => containsWords(typed, [clientName, purposeWords]));
  return (
    <>
      <DeskHead title={t("title")} note={t("note")}>
        <NameSearch typed={typed} onType={setTyped} count={found.length} />
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

/** The doors of this reader, with the purpose of the plans where nobody waits (that of the others is not known here). */
function usePlans(hasCaseload: boolean) {
  const trpc = useTRPC();
  const language = useLanguage();
  const { data: me } = useQuery(trpc.account.me.queryOptions());
  const { data: caseload } = useQuery(trpc.client.caseload.queryOptions(undefined, { enabled: hasCaseload }));
  const purposes = new Map(caseload?.quiet.map(({ clientId, purposeWords }) => [clientId, purposeWords]));
  const names = new Intl.Collator(language);
  return (me?.plans ?? [])
    .map(({ clientId, clientName }) => ({ clientId, clientName, purposeWords: purposes.get(clientId) ?? null }))
    .toSorted((one, other) => names.compare(one.clientName, other.clientName));
}
