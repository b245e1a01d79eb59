"use client";

import { startSentence } from "@naast/text/format";
import { PressLink } from "@naast/ui";
import type { ClientId, Moment, RecordedAnswerView } from "@naast/vocabulary";
import { useTranslations } from "next-intl";
import { PrintPress } from "../print/print-press.tsx";
import { recordedHref } from "../words/addresses.ts";
import { useTimeWords } from "../words/use-time-words.ts";
import { useAnswerLabels } from "./mark-words.ts";

type Props = { clientId: ClientId; one: RecordedAnswerView; now: Moment };

/** For who was not there, on a small sheet: their own words, and how to put it right. No name of the client, no organisation. */
export function SlipScreen({ clientId, one, now }: Props) {
  const t = useTranslations("planTogether.recorded");
  const print = useTranslations("dashboard.print");
  const time = useTimeWords(now);
  const labelOf = useAnswerLabels(one.about);
  const meeting = useTranslations("meeting.answers");
  const said = one.answer;
  const isStep = one.about === "stepAnswer" && (said === "yes" || said === "no");
  const answer = said === null ? "" : isStep ? t(`slipAnswer.${said}`) : labelOf(said);
  const by = one.recordedByName || t("markSomeone");
  return (
    <>
      <aside className="desk print-bar" aria-label={print("bar")}>
        <PressLink href={recordedHref(clientId)}>{t("all")}</PressLink>
        <PrintPress words={t("print")} />
      </aside>
      <main id="main" className="slip">
        <h1>{t("slipTitle")}</h1>
        <p className="slip-large">{one.aboutWords}</p>
        <p>
          {t("slipSaid")}: <b>{answer}</b>
        </p>
        {one.times.map(({ startsAt, answer }) =>
          answer ? (
            <p key={startsAt}>
              {startSentence(time.meeting(startsAt))}: {meeting(answer)}
            </p>
          ) : null,
        )}
        {one.words ? <p className="slip-large">‘{one.words}’</p> : null}
        <p>
          {t("slipWhen", { way: startSentence(t(`ways.${one.way}`)), day: time.date(one.saidOn) })}. {t("slipBy", { by })}.{" "}
          {one.readBack ? t("slipReadBack") : t("slipNotReadBack")}
        </p>
        <p className="slip-right">{t("slipRight", { by, day: time.fullDay(one.correctableUntil) })}</p>
      </main>
    </>
  );
}
