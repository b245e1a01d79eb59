"use client";

import { DeskHead, EmptyState, Panel, PressLink } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { WithPlan } from "../plan/with-plan.tsx";
import { PortraitPanel } from "../portrait/portrait-panel.tsx";
import { RelapsePanels } from "../relapse/relapse-panels.tsx";
import { WellbeingPanel } from "../wellbeing/wellbeing-panel.tsx";
import { inviteHref, planHref } from "../words/addresses.ts";
import { MapPanel } from "./map-panel.tsx";
import { Participants } from "./participants.tsx";
import { AskTogether, TogetherStrip } from "./together.tsx";
import { useMap, useTogether } from "./use-map.ts";

/** The people around the client: what is shared of the map, or all of it while looking together, and who takes part. */
export function PeopleScreen({ clientId }: { clientId: ClientId }) {
  return (
    <WithPlan clientId={clientId}>
      <People />
    </WithPlan>
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
        <WellbeingPanel />
        <RelapsePanels />
        <Participants />
      </div>
    </>
  );
}
