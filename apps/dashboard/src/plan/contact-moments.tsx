"use client";

import { Happening, Happenings, Panel } from "@naast/ui";
import { useTranslations } from "next-intl";
import { usePlan } from "./use-plan.tsx";

/** Contact that the client noted and shared. */
export function ContactMoments() {
  const t = useTranslations("dashboard.plan");
  const { plan, client, time } = usePlan();
  if (plan.contactMoments.length === 0) return null;
  return (
    <Panel id="contact-moments" title={t("contactMoments", { client })}>
      <Happenings>
        {plan.contactMoments.slice(0, 3).map((moment) => (
          <Happening key={moment.id} voice="client" when={time.day(moment.onDay)}>
            {[moment.words, moment.felt].filter(Boolean).join(" · ")}
          </Happening>
        ))}
      </Happenings>
    </Panel>
  );
}
