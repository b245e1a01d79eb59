import {
  type RecordedKind,
  type RecordedSaid,
  type RecordedTime,
  recordedAnswersTo,
  timeAnswers,
  timeField,
  timeZone,
} from "@naast/vocabulary";
import { Choices } from "../form/fields.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { momentWords } from "../meeting/meeting-words.ts";
import type { PlanFrame } from "../plan/frame.ts";
import type { Translate } from "../plan/words.ts";

type Props = {
  about: RecordedKind;
  name: string;
  selected?: RecordedSaid | undefined;
  times: readonly RecordedTime[];
  frame: Pick<PlanFrame, "t" | "writing">;
};

/** What one answer is called in a list to choose from. */
function labelOf(answer: RecordedSaid, about: RecordedKind, t: Translate): string {
  if (answer === "times" || answer === "words") return "";
  if (answer !== "yes" && answer !== "no") return t(`proposal.responses.${answer}`);
  return about === "meetingComing" ? t(`planTogether.recorded.comingAnswer.${answer}`) : t(`planTogether.recorded.${answer}`);
}

/** What somebody said: yes or no, one of five to a proposal, which times suit, or words alone. Nothing is ticked beforehand. */
export function AnswerChoice({ about, name, selected, times, frame }: Props) {
  const { t } = frame;
  const answers: readonly RecordedSaid[] = recordedAnswersTo[about];
  if (about === "meetingWords") return <HiddenFields fields={{ answer: "words" }} />;
  if (about === "meetingTimes") return <TimesChoice name={name} times={times} frame={frame} />;
  return (
    <Choices
      id="answer"
      name="answer"
      legend={t("planTogether.recorded.said", { name })}
      selected={selected}
      options={answers.map((value) => ({ value, label: labelOf(value, about, t) }))}
    />
  );
}

function TimesChoice({ name, times, frame: { t, writing } }: Pick<Props, "name" | "times" | "frame">) {
  return (
    <div id="times">
      <HiddenFields fields={{ answer: "times" }} />
      <h3>{t("planTogether.recorded.times", { name })}</h3>
      <p className="note">{t("planTogether.recorded.timesHint", { name })}</p>
      {times.map(({ startsAt, answer }) => (
        <Choices
          key={startsAt}
          id={`time-${startsAt}`}
          name={timeField(startsAt)}
          legend={momentWords(startsAt, { t, writing, zone: timeZone })}
          selected={answer ?? undefined}
          options={timeAnswers.map((value) => ({ value, label: t(`meeting.answers.${value}`) }))}
        />
      ))}
    </div>
  );
}
