"use client";

import { DeskColumns, Strip } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { LiveUpdates } from "../live/live-updates.tsx";
import { useReader } from "../shell/reader.tsx";
import { DelegationStrips } from "../together/delegation-strips.tsx";
import { ContactMoments } from "./contact-moments.tsx";
import { Goals } from "./goals.tsx";
import { Meetings } from "./meetings.tsx";
import { NewsAnnouncer } from "./news-announcer.tsx";
import { PlanHead } from "./plan-head.tsx";
import { Proposals } from "./proposals.tsx";
import { Purpose } from "./purpose.tsx";
import { Timeline } from "./timeline.tsx";
import { usePlan } from "./use-plan.tsx";
import { useVisit } from "./use-visit.ts";
import { WithPlan } from "./with-plan.tsx";

/** The joint plan, for two people who look at one screen: nothing here is for the worker's eyes only. */
export function PlanScreen({ clientId }: { clientId: ClientId }) {
  return (
    <WithPlan clientId={clientId}>
      <Plan />
    </WithPlan>
  );
}

function Plan() {
  const { clientId, plan } = usePlan();
  const { personId } = useReader();
  useVisit(clientId);
  return (
    <>
      {plan.reader.emergencyUntil === null ? null : (
        <>
          <LiveUpdates personId={personId} clientId={clientId} />
          <ReadingUrgently until={plan.reader.emergencyUntil} />
        </>
      )}
      <NewsAnnouncer />
      <PlanHead />
      <DelegationStrips />
      <Purpose />
      <DeskColumns
        side={
          <>
            <Meetings />
            <ContactMoments />
            <Timeline />
          </>
        }
      >
        <Proposals />
        <Goals />
      </DeskColumns>
    </>
  );
}

function ReadingUrgently({ until }: { until: number }) {
  const t = useTranslations("dashboard.plan");
  const { client, time } = usePlan();
  return <Strip voice="worker" words={t("urgent", { client, time: time.time(until) })} />;
}
