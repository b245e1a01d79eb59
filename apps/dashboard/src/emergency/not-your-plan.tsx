"use client";

import { PressLink } from "@naast/ui";
import { useParams } from "next/navigation";
import { useClosedPlans } from "../live/closed-plans.tsx";
import { PlanClosed } from "../plan/plan-closed.tsx";
import { CalmPage } from "../shell/calm-page.tsx";

type NotYourPlanProps = { title: string; words: string; back: string; urgent: string };

/** Says that there is nothing to see here, and how a plan can be opened when it cannot wait. One that just closed says that. */
export function NotYourPlan({ title, words, back, urgent }: NotYourPlanProps) {
  const { clientId } = useParams<{ clientId?: string }>();
  const { closed } = useClosedPlans();
  if (closed.some((one) => one === clientId)) return <PlanClosed />;
  return (
    <CalmPage title={title} words={words} href="/" go={back}>
      {clientId ? (
        <div className="actions actions-below">
          <PressLink href={`/emergency/new?client=${encodeURIComponent(clientId)}`}>{urgent}</PressLink>
        </div>
      ) : null}
    </CalmPage>
  );
}
