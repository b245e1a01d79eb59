"use client";

import type { ClientId } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useIsClosed } from "../live/closed-plans.tsx";
import { failureFrom, useTRPC } from "../trpc/client.tsx";
import { eventsOnPage } from "./events-on-page.ts";
import { PlanClosed } from "./plan-closed.tsx";
import { PlanProvider } from "./use-plan.tsx";

/** Reads the plan for everything below, which asks for it with `usePlan`. A plan that is this reader's no longer closes calmly. */
export function WithPlan({ clientId, children }: { clientId: ClientId; children: ReactNode }) {
  const isClosed = useIsClosed(clientId);
  const { data: plan, error } = useQuery(useTRPC().plan.read.queryOptions({ clientId, events: eventsOnPage }));
  const kind = failureFrom(error)?.kind;
  if (isClosed || kind === "notFound" || kind === "refused") return <PlanClosed />;
  if (!plan) return null;
  return (
    <PlanProvider plan={plan} key={clientId}>
      {children}
    </PlanProvider>
  );
}
