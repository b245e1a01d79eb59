"use client";

import { DeskHead, EmptyState, Panel, PressLink } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useIsClosed } from "../live/closed-plans.tsx";
import { eventsOnPage } from "../plan/events-on-page.ts";
import { PlanClosed } from "../plan/plan-closed.tsx";
import { PlanProvider, usePlan } from "../plan/use-plan.tsx";
import { PortraitPanel } from "../portrait/portrait-panel.tsx";
import { failureFrom, useTRPC } from "../trpc/client.tsx";
import { inviteHref, planHref } from "../words/addresses.ts";
import { MapPanel } from "./map-panel.tsx";
import { Participants } from "./participants.tsx";
import { AskTogether, TogetherStrip } from "./together.tsx";
import { useMap, useTogether } from "./use-map.ts";

/** The people around the client: what is shared of the map, or all of it while looking together, and who takes part. */
export function PeopleScreen({ clientId }: { clientId: ClientId }) {
  const isClosed = useIsClosed(clientId);
  const { data: plan, error } = useQuery(useTRPC().plan.read.queryOptions({ clientId, events: eventsOnPage }));
  const kind = failureFrom(error)?.kind;
  if (isClosed || kind === "notFound" || kind === "refused") return <PlanClosed />;
  if (!plan) return null;
  return (
    <PlanProvider plan={plan} key={clientId}>
      <People />
    </PlanProvider>
  );
}

function People() {
  const t = useTranslations("dashboard.people");
  const { clientId, client, may } = usePlan();
  const map = useMap();
  const together = useTogether();
  return (
    <>
      <TogetherStrip together={together} />
      <DeskHead title={t("title", { client })} note={together?.state === "running" ? undefined : t("what", { client })}>
        {together === null && may("together.ask") ? <AskTogether /> : null}
        {may("nomination.make") ? <PressLink href={inviteHref(clientId)}>{t("invite")}</PressLink> : null}
        <PressLink href={planHref(clientId)}>{t("toPlan")}</PressLink>
      </DeskHead>
      <div className="people-stack">
        {map ? (
          <MapPanel map={map} />
        ) : (
          <Panel id="map-panel" title={t("people")} titleHidden>
            <EmptyState words={t("notShared", { client })} />
          </Panel>
        )}
        <PortraitPanel />
        <Participants />
      </div>
    </>
  );
}
