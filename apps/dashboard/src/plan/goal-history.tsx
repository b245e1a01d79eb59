"use client";

import { Press } from "@naast/ui";
import type { GoalView } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useTRPC } from "../trpc/client.tsx";
import { usePlan } from "./use-plan.tsx";

/** How the words of a goal were before, and who changed them. */
export function GoalHistory({ goal, onClose }: { goal: GoalView; onClose: () => void }) {
  const t = useTranslations("dashboard.goal");
  const { clientId, time } = usePlan();
  const { data: changes } = useQuery(useTRPC().plan.history.queryOptions({ clientId, itemKind: "goal", itemId: goal.id }));
  return (
    <section className="goal-history" aria-label={t("history")}>
      {changes?.length === 0 ? <p className="soft">{t("noHistory")}</p> : null}
      <ol>
        {changes?.map((change) => (
          <li key={change.id}>
            <p className="note">{t("changedBy", { name: change.changedByName, day: time.dayOf(change.changedAt) })}</p>
            {change.before === null ? null : <p>{t("was", { words: change.before })}</p>}
            {change.after === null ? null : <p>{t("became", { words: change.after })}</p>}
          </li>
        ))}
      </ol>
      <Press type="button" small onClick={onClose}>
        {t("close")}
      </Press>
    </section>
  );
}
