import { type RecordedKind, type RecordedSaid, recordedAnswersTo } from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import type { Translate } from "../plan/words.ts";

type Props = { about: RecordedKind; name: string; selected?: RecordedSaid | undefined; t: Translate };

/** What somebody said: yes or no to a step, one of five to a proposal. Nothing is ticked beforehand. */
export function AnswerChoice({ about, name, selected, t }: Props) {
  const answers: readonly RecordedSaid[] = recordedAnswersTo[about];
  const label = (answer: RecordedSaid) =>
    answer === "yes" || answer === "no" ? t(`planTogether.recorded.${answer}`) : t(`proposal.responses.${answer}`);
  return (
    <Choices
      id="answer"
      name="answer"
      legend={t("planTogether.recorded.said", { name })}
      selected={selected}
      options={answers.map((value) => ({ value, label: label(value) }))}
    />
  );
}
