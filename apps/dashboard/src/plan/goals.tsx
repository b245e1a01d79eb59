"use client";

import { EmptyState, Fold } from "@naast/ui";
import type { GoalState, GoalView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { Goal } from "./goal.tsx";
import { usePlan } from "./use-plan.tsx";

const folded = ["reached", "letGo"] as const satisfies readonly GoalState[];

/** The goals in the client's order. What was reached or let go is folded under one word. */
export function Goals() {
  const t = useTranslations("dashboard.plan");
  const { plan, client } = usePlan();
  const open = plan.goals.filter(({ state }) => !folded.some((one) => one === state));
  return (
    <>
      {open.map((goal) => (
        <Goal key={goal.id} goal={goal} />
      ))}
      {open.length === 0 ? (
        <div className="panel">
          <EmptyState words={t("noGoals", { client })} />
        </div>
      ) : null}
      {folded.map((state) => (
        <FoldedGoals key={state} title={t(`folded.${state}`)} goals={plan.goals.filter((goal) => goal.state === state)} />
      ))}
    </>
  );
}

function FoldedGoals({ title, goals }: { title: string; goals: readonly GoalView[] }) {
  if (goals.length === 0) return null;
  return (
    <Fold title={title}>
      <div className="folded-goals">
        {goals.map((goal) => (
          <Goal key={goal.id} goal={goal} />
        ))}
      </div>
    </Fold>
  );
}
