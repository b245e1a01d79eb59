"use client";

import { DeskHead, EmptyState, Notice, Panel, PressLink } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { nightHref, urgentHref } from "../words/addresses.ts";
import { CallsPanel } from "./calls-panel.tsx";
import { PhasePanel } from "./phase-panel.tsx";

/** Who shares something with the night, by name and nothing more. What is opened stands in the client's list of who looked. */
export function NightScreen() {
  const t = useTranslations("relapse");
  const { data: clients = [] } = useQuery(useTRPC().relapse.listAtNight.queryOptions());
  return (
    <>
      <DeskHead title={t("nightTitle")} note={t("nightIntro")} />
      <Panel id="night" title={t("nightTitle")} titleHidden>
        {clients.length === 0 ? <EmptyState words={t("nightEmpty")} /> : null}
        <ul className="phase-asks">
          {clients.map(({ clientId, clientName, phases }) => (
            <li key={clientId} className="phase-ask">
              <p>
                <b>{clientName}</b> <span className="note">{t("nightPhases", { count: phases })}</span>
              </p>
              <PressLink href={nightHref(clientId)} aria-label={`${t("nightOpen")}: ${clientName}`}>
                {t("nightOpen")}
              </PressLink>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

/** What one client shares with the night: how it shows, what helps, whom to call. Nothing else of the plan. */
export function NightPlanScreen({ clientId }: { clientId: ClientId }) {
  const t = useTranslations("relapse");
  const { data: plan, error } = useQuery({ ...useTRPC().relapse.readAtNight.queryOptions({ clientId }), retry: false });
  if (!plan || error) return <EmptyState words={t("nightEmpty")} />;
  const name = plan.clientName;
  return (
    <>
      <DeskHead title={name} note={t("introOfNight", { name })}>
        <PressLink href={nightHref()}>{t("nightBack")}</PressLink>
      </DeskHead>
      <div className="stack">
        {plan.phases.map((phase) => (
          <PhasePanel key={phase.id} phase={phase} name={name} />
        ))}
        <CallsPanel calls={plan.calls} practicalWords={plan.practicalWords} name={name} />
        <Notice icon="clock" level={2} title={t("nightMore")}>
          <p>{t("nightUrgent")}</p>
          <p>
            <a href={urgentHref(clientId)}>{t("nightUrgentOpen")}</a>
          </p>
        </Notice>
      </div>
    </>
  );
}
