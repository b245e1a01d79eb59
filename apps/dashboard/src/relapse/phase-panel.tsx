"use client";

import { Panel, PhaseMark, PhaseParts, VoiceField } from "@naast/ui";
import type { NightPlanView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Phase = NightPlanView["phases"][number];

/** One phase as somebody else reads it. `children`: who does what in it. */
export function PhasePanel({ phase, name, children }: { phase: Phase; name: string; children?: ReactNode }) {
  const t = useTranslations("relapse");
  const title = (
    <>
      <PhaseMark shape={phase.shape} words={t(`shapes.${phase.shape}`)} />
      {phase.name}
    </>
  );
  return (
    <Panel id={`phase-${phase.id}`} title={title}>
      <VoiceField voice="client">
        <PhaseParts
          parts={[
            { id: "signs", title: t("signsOf", { name }), words: phase.signWords },
            { id: "own", title: t("ownOf", { name }), words: phase.ownWords },
            { id: "stop", title: t("stop"), words: phase.stopWords },
            { id: "professionals", title: t("professionalsOf"), words: phase.professionalWords },
          ]}
        />
      </VoiceField>
      {children}
    </Panel>
  );
}
