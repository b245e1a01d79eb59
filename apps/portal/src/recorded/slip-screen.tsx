import { formatDate, startSentence } from "@naast/text";
import type { PlanView, RecordedAnswerView } from "@naast/vocabulary";
import { frameOf } from "../plan/frame.ts";
import type { Translate } from "../plan/words.ts";
import { PrintButton } from "../print/print-button.tsx";
import { noSearch } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { lastDay, TimeLines } from "./recorded-words.tsx";

type Props = { view: PlanView; one: RecordedAnswerView };

/** For who was not there, on a small sheet: their own words, and how to put it right. No name of the client, no organisation. */
export async function SlipScreen({ view, one }: Props) {
  const frame = await frameOf(view);
  const { t } = frame;
  const writing = { ...frame.writing, byDate: true };
  const by = one.recordedByName || t("planTogether.recorded.markSomeone");
  const way = startSentence(t(`planTogether.recorded.ways.${one.way}`));
  return (
    <SignedInPage place={{ ...frame.place, upTo: undefined }} door="plan" search={noSearch}>
      <div className="flat screen-only">
        <PrintButton words={t("planTogether.recorded.print")} />
      </div>
      <article className="paper paper-slip">
        <h1>{t("planTogether.recorded.slipTitle")}</h1>
        <p className="paper-slip-about">{one.aboutWords}</p>
        <p>
          {t("planTogether.recorded.slipSaid")}: <b>{slipAnswer(one, t)}</b>
        </p>
        <TimeLines one={one} frame={{ t, writing }} />
        {one.words ? <p className="paper-slip-words">‘{one.words}’</p> : null}
        <p>
          {t("planTogether.recorded.slipWhen", { way, day: formatDate(one.saidOn, writing) })}. {t("planTogether.recorded.slipBy", { by })}.{" "}
          {one.readBack ? t("planTogether.recorded.slipReadBack") : t("planTogether.recorded.slipNotReadBack")}
        </p>
        <p className="paper-slip-right">{t("planTogether.recorded.slipRight", { by, day: lastDay(one, { writing }) })}</p>
      </article>
    </SignedInPage>
  );
}

function slipAnswer({ about, answer }: RecordedAnswerView, t: Translate): string {
  if (answer === null) return "";
  if (answer === "times") return t("planTogether.recorded.slipTimes");
  if (answer === "words") return t("planTogether.recorded.slipWords");
  if (about === "meetingComing" && (answer === "yes" || answer === "no")) return t(`planTogether.recorded.comingAnswer.${answer}`);
  return answer === "yes" || answer === "no" ? t(`planTogether.recorded.slipAnswer.${answer}`) : t(`proposal.responses.${answer}`);
}
