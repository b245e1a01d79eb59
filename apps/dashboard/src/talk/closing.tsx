"use client";

import { Fold, Panel } from "@naast/ui";
import { talkClosing } from "@naast/vocabulary";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { LineField, WordsField } from "../form/fields.tsx";
import { SendForm } from "../form/send-form.tsx";
import { useRecordedBeside } from "../together/mark-words.ts";
import { useTRPC } from "../trpc/client.tsx";
import { useTalk, useTalkChange } from "./use-talk.tsx";

/** When again, what if it goes differently, and what people said afterwards who were not there. */
export function Closing() {
  const t = useTranslations("talk");
  const { talk, nameOf, time } = useTalk();
  const { nextOn, nextWords, lookBackOn, fallbackWords, lookBackWords, absent } = talk;
  const markOf = useRecordedBeside((id) => id === talk.reader.personId);
  return (
    <Panel id="closing" title={t("closing")}>
      {nextOn ? <p>{[t("nextAt", { day: time.day(nextOn) }), nextWords].filter(Boolean).join(" · ")}</p> : null}
      {lookBackOn ? <p>{t("lookBackAt", { day: time.day(lookBackOn) })}</p> : null}
      {fallbackWords ? (
        <>
          <h3>{t("fallback")}</h3>
          <p className="written">{fallbackWords}</p>
        </>
      ) : null}
      {lookBackWords ? (
        <>
          <h3>{t("lookBackSaid")}</h3>
          <p className="written">{lookBackWords}</p>
        </>
      ) : null}
      {talk.mayLead ? (
        <Fold title={t("change")} open={talk.endedAt === null && fallbackWords === null}>
          <ClosingForm />
        </Fold>
      ) : null}
      {absent.length > 0 ? <h3>{t("absent")}</h3> : null}
      {absent.map(({ id, personId, words }) => (
        <p key={id} className="written">
          <b>{nameOf(personId)}</b>: {words} {markOf(personId, talk.recorded)}
        </p>
      ))}
    </Panel>
  );
}

function ClosingForm() {
  const t = useTranslations("talk");
  const { talk, time } = useTalk();
  const { clientId, meetingId, fallbackWords, nextOn, nextWords, lookBackOn, lookBackSuggestion } = talk;
  const { mutateAsync } = useMutation(useTRPC().talk.close.mutationOptions(useTalkChange({ quietly: true })));
  return (
    <SendForm
      id={`closing-${meetingId}`}
      label={t("closing")}
      schema={talkClosing}
      also={{ clientId, meetingId }}
      send={mutateAsync}
      submit={t("keep")}
    >
      <WordsField name="fallbackWords" label={t("fallback")} hint={t("fallbackHint")} initial={fallbackWords ?? ""} />
      <LineField name="nextOn" type="date" label={t("nextOn")} hint={t("mayBeEmpty")} initial={nextOn ?? ""} />
      <LineField name="nextWords" label={t("nextWords")} hint={t("mayBeEmpty")} initial={nextWords ?? ""} />
      <LineField
        name="lookBackOn"
        type="date"
        label={t("lookBackOn")}
        hint={lookBackSuggestion ? t("lookBackHint", { day: time.day(lookBackSuggestion) }) : t("mayBeEmpty")}
        initial={lookBackOn ?? ""}
      />
    </SendForm>
  );
}
