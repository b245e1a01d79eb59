"use client";

import { startSentence } from "@naast/text/format";
import { ChoiceGroup } from "@naast/ui";
import {
  newRecordedForm,
  type RecordableView,
  type RecordedAnswerView,
  type RecordedKind,
  type RecordedSaid,
  type RecordedTime,
  recordedAnswersTo,
  recordedCorrectionForm,
  recordedWays,
  timeAnswers,
  timeField,
} from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { FieldWords, LineField, WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { useAnswerLabels } from "./mark-words.ts";

/** Their answer, their words, how and when they said it, and whether it was read back. */
export function RecordForm({ about, today }: { about: RecordableView; today: string }) {
  const t = useTranslations("planTogether.recorded");
  const did = useTranslations("portal.did");
  const { clientId } = usePlan();
  const change = useChange({ words: did("answerRecorded"), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().recordedAnswers.write.mutationOptions(change));
  const id = `record-${about.aboutId}-${about.personId}`;
  const name = about.personName;
  return (
    <SendForm
      id={id}
      label={`${t("link", { name })}: ${about.aboutWords}`}
      schema={newRecordedForm}
      also={{ clientId, about: about.about, aboutId: about.aboutId, personId: about.personId, ...onlyAnswer(about.about) }}
      send={mutateAsync}
      submit={t("save")}
    >
      <AnswerChoice id={id} about={about.about} name={name} times={about.times.map((startsAt) => ({ startsAt, answer: null }))} />
      <WordsField name="words" label={t("words", { name })} />
      <ChoiceGroup
        id={`${id}-way`}
        name="way"
        legend={t("way", { name })}
        options={recordedWays.map((value) => ({ value, label: t(`ways.${value}`) }))}
      />
      <LineField name="saidOn" type="date" label={t("saidOn")} initial={today} />
      <ChoiceGroup
        id={`${id}-readBack`}
        name="readBack"
        legend={t("readBack")}
        hint={t("readBackHint")}
        options={[
          { value: "yes", label: t("readBackYes") },
          { value: "no", label: t("readBackNo") },
        ]}
      />
      <p className="note">{t("means", { name })}</p>
    </SendForm>
  );
}

/** Where one thing alone can be said, it is not asked. */
function onlyAnswer(about: RecordedKind): { answer?: RecordedSaid } {
  const [answer, other] = recordedAnswersTo[about];
  return answer !== undefined && other === undefined ? { answer } : {};
}

type Choosing = {
  id: string;
  about: RecordedKind;
  name: string;
  selected?: RecordedSaid | undefined;
  times: readonly RecordedTime[];
};

function AnswerChoice({ id, about, name, selected, times }: Choosing) {
  const t = useTranslations("planTogether.recorded");
  const labelOf = useAnswerLabels(about);
  const answers: readonly RecordedSaid[] = recordedAnswersTo[about];
  if (about === "meetingTimes") return <TimesChoice id={id} name={name} times={times} />;
  if (about === "meetingWords") return null;
  return (
    <ChoiceGroup
      id={`${id}-answer`}
      name="answer"
      legend={t("said", { name })}
      selected={selected}
      options={answers.map((value) => ({ value, label: labelOf(value) }))}
    />
  );
}

function TimesChoice({ id, name, times }: Pick<Choosing, "id" | "name" | "times">) {
  const t = useTranslations("planTogether.recorded");
  const meeting = useTranslations("meeting");
  const { time } = usePlan();
  return (
    <div id={`${id}-times`} role="group" aria-labelledby={`${id}-times-label`}>
      <p className="field-label" id={`${id}-times-label`}>
        {t("times", { name })}
      </p>
      <p className="note">{t("timesHint", { name })}</p>
      <FieldWords name="times" />
      {times.map(({ startsAt, answer }) => (
        <ChoiceGroup
          key={startsAt}
          id={`${id}-${startsAt}`}
          name={timeField(startsAt)}
          legend={startSentence(time.meeting(startsAt))}
          selected={answer ?? undefined}
          options={timeAnswers.map((value) => ({ value, label: meeting(`answers.${value}`) }))}
        />
      ))}
    </div>
  );
}

/** For who has no account, through who wrote it down, for seven days. */
export function CorrectForm({ one }: { one: RecordedAnswerView }) {
  const t = useTranslations("planTogether.recorded");
  const did = useTranslations("portal.did");
  const { clientId } = usePlan();
  const change = useChange({ words: did("answerRight"), quietly: true });
  const { mutateAsync } = useMutation(useTRPC().recordedAnswers.correct.mutationOptions(change));
  const id = `correct-${one.id}`;
  return (
    <SendForm
      id={id}
      label={[t("correctFor", { name: one.personName }), one.aboutWords].filter((words) => words !== null).join(": ")}
      schema={recordedCorrectionForm}
      also={{ clientId, recordedId: one.id, ...onlyAnswer(one.about) }}
      send={mutateAsync}
      submit={t("correctSave")}
    >
      <AnswerChoice id={id} about={one.about} name={one.personName} selected={one.answer ?? undefined} times={one.times} />
      <WordsField name="words" label={t("words", { name: one.personName })} initial={one.words ?? undefined} />
    </SendForm>
  );
}
