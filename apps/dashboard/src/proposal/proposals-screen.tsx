"use client";

import { DeskHead, EmptyState, Panel, PersonList } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { PlanProvider } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { ProposalRow } from "./proposal-row.tsx";

/** What lies ready for the client, and what they chose before. */
export function ProposalsScreen({ clientId }: { clientId: ClientId }) {
  const t = useTranslations("proposal");
  const words = useTranslations("dashboard.proposals");
  const { data: page } = useQuery(useTRPC().plan.proposals.queryOptions({ clientId }));
  if (!page) return null;
  const client = page.plan.clientName;
  return (
    <PlanProvider plan={page.plan}>
      <DeskHead title={words("title", { client })} note={words("choosesInOwnTime", { client })} />
      <Panel id="waiting" title={t("waiting")}>
        {page.waiting.length === 0 ? <EmptyState words={words("none")} /> : null}
        <PersonList id="waiting-list">
          {page.waiting.map((proposal) => (
            <ProposalRow key={proposal.id} proposal={proposal} />
          ))}
        </PersonList>
      </Panel>
      {page.decided.length > 0 ? (
        <Panel id="decided" title={t("decided")}>
          <PersonList id="decided-list">
            {page.decided.map((proposal) => (
              <ProposalRow key={proposal.id} proposal={proposal} />
            ))}
          </PersonList>
        </Panel>
      ) : null}
    </PlanProvider>
  );
}
