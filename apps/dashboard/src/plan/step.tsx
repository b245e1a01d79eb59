"use client";

import { NewMark, StepRow, type StepRowProps } from "@naast/ui";
import type { StepView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useMarkWords } from "../together/mark-words.ts";
import { SteerStep } from "../together/steer.tsx";
import { voiceOf } from "../words/people.ts";
import { pairOf } from "./pair-of.ts";
import { StepActions } from "./step-actions.tsx";
import { StepForms, type StepWriting } from "./step-forms.tsx";
import { useStepWords } from "./step-words.ts";
import { usePlan } from "./use-plan.tsx";

/** One step: where it stands, what it is, who and when, and what the reader can do with it. */
export function Step({ step }: { step: StepView }) {
  const { plan, people } = usePlan();
  const words = useStepWords();
  const marks = useMarks(step);
  const [writing, setWriting] = useState<StepWriting>(null);
  const markWords = useMarkWords();
  const mayAct = writing === null && step.abilities.length > 0;
  const note = [marks.live ? words.when(step) : words.note(step), ...markWords(step.id)].filter(Boolean).join(" ");
  return (
    <StepRow
      id={`step-${step.id}`}
      {...pairOf(step, { clientPersonId: plan.clientPersonId, people })}
      {...marks}
      what={step.what}
      note={note}
      actions={
        mayAct ? (
          <>
            <StepActions step={step} onWrite={setWriting} />
            <SteerStep step={step} />
          </>
        ) : undefined
      }
    >
      <StepForms step={step} writing={writing} onClose={() => setWriting(null)} />
    </StepRow>
  );
}

/** What somebody else just did with it, or that it changed since the last visit; never both. */
function useMarks(step: StepView): Pick<StepRowProps, "live" | "fresh"> {
  const t = useTranslations("shared");
  const { people, fresh } = usePlan();
  const words = useStepWords();
  const voice = voiceOf(people(step.changedBy)?.relation ?? "client");
  if (fresh.isJustNow(step)) return { live: { voice, words: words.justNow(step) } };
  return fresh.isNew(step) ? { fresh: <NewMark voice={voice} word={t("newMark")} /> } : {};
}
