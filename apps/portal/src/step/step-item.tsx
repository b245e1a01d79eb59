import { NewMark, StepRow } from "@naast/ui";
import type { StepView } from "@naast/vocabulary";
import type { ReactNode } from "react";
import { stepPath } from "../paths.ts";
import type { PlanFrame } from "../plan/frame.ts";
import { markWords } from "../together/mark-words.ts";
import { justNowWords, pairOf, returnedWords, stepNote } from "./step-words.ts";

type Props = {
  step: StepView;
  frame: PlanFrame;
  fresh?: boolean | undefined;
  /** On the page of the step itself there is nowhere to go. */
  linked?: boolean | undefined;
  /** With the words of whoever gave it back. */
  whole?: boolean | undefined;
  actions?: ReactNode;
};

/** One step in a list: where it stands, what it is, who and when. */
export function StepItem({ step, frame, fresh, linked = true, whole, actions }: Props) {
  const { people, t } = frame;
  const live = justNowWords(step, frame);
  const voice = people.voiceOf(step.changedBy);
  return (
    <StepRow
      {...pairOf(step, people)}
      id={`step-${step.id}`}
      what={step.what}
      href={linked ? stepPath(frame.clientId, step) : undefined}
      note={[stepNote(step, frame), whole ? returnedWords(step, frame) : "", ...markWords(step.id, frame)].filter(Boolean).join(" ")}
      live={live ? { voice, words: live } : undefined}
      fresh={fresh && !live ? <NewMark voice={voice} word={t("shared.newMark")} /> : undefined}
      actions={actions}
    />
  );
}
