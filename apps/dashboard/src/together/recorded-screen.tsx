"use client";

import { startSentence } from "@naast/text/format";
import { DeskHead, EmptyState, Panel, PressLink } from "@naast/ui";
import type { ClientId, RecordableView, RecordedAnswerView } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { WithPlan } from "../plan/with-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { slipHref } from "../words/addresses.ts";
import { useRecordedMark, useSaidWords } from "./mark-words.ts";
import { CorrectForm, RecordForm } from "./recorded-forms.tsx";

/** Writing down what somebody said who is not there, in their own words, and what was written down before. */
export function RecordedScreen({ clientId }: { clientId: ClientId }) {
  return (
    <WithPlan clientId={clientId}>
      <Recorded />
    </WithPlan>
  );
}

function Recorded() {
  const t = useTranslations("planTogether.recorded");
  const { clientId } = usePlan();
  const { data } = useQuery(useTRPC().recordedAnswers.read.queryOptions({ clientId }));
  if (!data) return null;
  const { recorded, recordable, today } = data;
  return (
    <>
      <DeskHead title={t("title")} note={t("intro")} />
      <Panel id="to-write" title={t("toWrite")}>
        <p className="note">{t("never")}</p>
        {recordable.length === 0 ? <EmptyState words={t("noneToWrite")} /> : null}
        {recordable.map((about) => (
          <ToWrite key={`${about.aboutId}-${about.personId}`} about={about} today={today} />
        ))}
      </Panel>
      <Panel id="recorded" title={t("all")}>
        {recorded.length === 0 ? <EmptyState words={t("none")} /> : null}
        {recorded.map((one) => (
          <Written key={one.id} one={one} />
        ))}
      </Panel>
    </>
  );
}

function ToWrite({ about, today }: { about: RecordableView; today: string }) {
  const t = useTranslations("planTogether.recorded");
  return (
    <details className="fold">
      <summary>
        <b>{about.aboutWords}</b> <span className="note">{t("asks", { name: about.personName })}</span>
      </summary>
      <RecordForm about={about} today={today} />
    </details>
  );
}

function Written({ one }: { one: RecordedAnswerView }) {
  const t = useTranslations("planTogether.recorded");
  const mark = useRecordedMark();
  const said = useSaidWords();
  const { clientId, time } = usePlan();
  const name = one.personName;
  return (
    <div className="recorded-answer" id={`recorded-${one.id}`}>
      <p>
        <b>{one.aboutWords}</b>
        {one.answer ? `: ${said(one)}` : null} {one.words ? `‘${one.words}’` : null}
      </p>
      <RecordedTimes one={one} />
      <p className="note">
        {mark(one)} {t("onDay", { day: time.date(one.saidOn) })} {one.correctedAt ? t("corrected", { name }) : null}{" "}
        {one.confirmedAt ? t("right", { name }) : null}
      </p>
      <div className="actions">
        <PressLink small icon="printer" href={slipHref(clientId, one.id)}>
          {t("slip")}
        </PressLink>
      </div>
      {one.mayCorrect ? (
        <details className="fold">
          <summary>{t("correctFor", { name })}</summary>
          <CorrectForm one={one} />
        </details>
      ) : null}
    </div>
  );
}

/** Each time about which they said something. */
function RecordedTimes({ one }: { one: RecordedAnswerView }) {
  const t = useTranslations("meeting.answers");
  const { time } = usePlan();
  const said = one.times.flatMap(({ startsAt, answer }) => (answer ? [{ startsAt, answer }] : []));
  if (said.length === 0) return null;
  return (
    <ul className="plain-rows">
      {said.map(({ startsAt, answer }) => (
        <li key={startsAt}>
          {startSentence(time.meeting(startsAt))}: {t(answer)}
        </li>
      ))}
    </ul>
  );
}
