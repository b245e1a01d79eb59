"use client";

import { DeskColumns, Strip } from "@naast/ui";
import type { ClientId } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useIsClosed } from "../live/closed-plans.tsx";
import { LiveUpdates } from "../live/live-updates.tsx";
import { useReader } from "../shell/reader.tsx";
import { failureFrom, useTRPC } from "../trpc/client.tsx";
import { ContactMoments } from "./contact-moments.tsx";
import { eventsOnPage } from "./events-on-page.ts";
import { Goals } from "./goals.tsx";
import { Meetings } from "./meetings.tsx";
import { NewsAnnouncer } from "./news-announcer.tsx";
import { PlanClosed } from "./plan-closed.tsx";
import { PlanHead } from "./plan-head.tsx";
import { Proposals } from "./proposals.tsx";
import { Purpose } from "./purpose.tsx";
import { Timeline } from "./timeline.tsx";
import { PlanProvider, usePlan } from "./use-plan.tsx";
import { useVisit } from "./use-visit.ts";

/** The joint plan, for two people who look at one screen: nothing here is for the worker's eyes only. */
export function PlanScreen({ clientId }: { clientId: ClientId }) {
  const isClosed = useIsClosed(clientId);
  const { data: plan, error } = useQuery(useTRPC().plan.read.queryOptions({ clientId, events: eventsOnPage }));
  const kind = failureFrom(error)?.kind;
  if (isClosed || kind === "notFound" || kind === "refused") {
    return <PlanClosed />;
  }
  if (!plan) return null;
  return (
    <PlanProvider plan={plan} key={clientId}>
      <Plan />
    </PlanProvider>
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
