"use client";

import { ChoiceGroup } from "@naast/ui";
import {
  newRecordedAnswer,
  type RecordableView,
  type RecordedAnswerView,
  type RecordedKind,
  type RecordedSaid,
  recordedAnswersTo,
  recordedCorrection,
  recordedWays,
} from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LineField, WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useChange } from "../plan/use-change.ts";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";

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
      schema={newRecordedAnswer}
      also={{ clientId, about: about.about, aboutId: about.aboutId, personId: about.personId }}
      send={mutateAsync}
      submit={t("save")}
    >
      <AnswerChoice id={id} about={about.about} name={name} />
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

type Choosing = { id: string; about: RecordedKind; name: string; selected?: RecordedSaid | undefined };

function AnswerChoice({ id, about, name, selected }: Choosing) {
  const t = useTranslations("planTogether.recorded");
  const responses = useTranslations("proposal.responses");
  const answers: readonly RecordedSaid[] = recordedAnswersTo[about];
  return (
    <ChoiceGroup
      id={`${id}-answer`}
      name="answer"
      legend={t("said", { name })}
      selected={selected}
      options={answers.map((value) => ({ value, label: value === "yes" || value === "no" ? t(value) : responses(value) }))}
    />
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
      schema={recordedCorrection}
      also={{ clientId, recordedId: one.id }}
      send={mutateAsync}
      submit={t("correctSave")}
    >
      <AnswerChoice id={id} about={one.about} name={one.personName} selected={one.answer ?? undefined} />
      <WordsField name="words" label={t("words", { name: one.personName })} initial={one.words ?? undefined} />
    </SendForm>
  );
}
