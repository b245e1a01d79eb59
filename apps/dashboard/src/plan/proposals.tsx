"use client";

import { Panel, PersonList } from "@naast/ui";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ProposalRow } from "../proposal/proposal-row.tsx";
import { proposalsHref } from "../words/addresses.ts";
import { usePlan } from "./use-plan.tsx";

/** What lies ready for the client to decide about. Nobody counts who said what. */
export function Proposals() {
  const t = useTranslations("dashboard.proposals");
  const { plan, client, clientId } = usePlan();
  const waiting = plan.proposals.filter(({ state }) => state === "waiting");
  return (
    <Panel id="proposals" title={t("title", { client })}>
      <p className="note">{t("choosesInOwnTime", { client })}</p>
      {waiting.length > 0 ? (
        <PersonList id="proposals-list">
          {waiting.map((proposal) => (
            <ProposalRow key={proposal.id} proposal={proposal} />
          ))}
        </PersonList>
      ) : null}
      <p>
        <Link href={proposalsHref(clientId)}>{t("all")}</Link>
      </p>
    </Panel>
  );
}
