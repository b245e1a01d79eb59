import { Fold, PageHead, Press, PressLink, Sheet, VoiceField } from "@naast/ui";
import { type PlanView, type RecordedAnswerView, timeField } from "@naast/vocabulary";
import { Lines } from "../form/fields.tsx";
import { Form } from "../form/form.tsx";
import { HiddenFields } from "../form/hidden-fields.tsx";
import { planPath, recordedPath } from "../paths.ts";
import { frameOf, type PlanFrame } from "../plan/frame.ts";
import type { Search } from "../shell/search.ts";
import { SignedInPage } from "../shell/signed-in-page.tsx";
import { correctAnswer } from "./actions.ts";
import { AnswerChoice } from "./answer-choice.tsx";
import { lastDay, RecordedWords } from "./recorded-words.tsx";

type Props = { view: PlanView; one: RecordedAnswerView; search: Search };

/** One answer that was written down: what was said, who wrote it, and for seven days the way to put it right. */
export async function RecordedScreen({ view, one, search }: Props) {
  const frame = await frameOf(view);
  const { t, people, clientId } = frame;
  return (
    <SignedInPage place={frame.place} door="plan" search={search}>
      <PageHead title={t("planTogether.recorded.title")}>
        <p>{one.aboutWords}</p>
      </PageHead>
      <VoiceField voice={people.voiceOf(one.personId)} bleed className="ask">
        <RecordedWords one={one} frame={frame} />
      </VoiceField>
      {one.mayCorrect ? <Correct one={one} frame={frame} /> : null}
      <div className="flat">
        <PressLink icon="printer" href={recordedPath(clientId, one.id, "/slip")}>
          {t("planTogether.recorded.slip")}
        </PressLink>
        <PressLink variant="quiet" href={planPath(clientId, "/recorded")}>
          {t("planTogether.recorded.all")}
        </PressLink>
      </div>
    </SignedInPage>
  );
}

type Part = { one: RecordedAnswerView; frame: PlanFrame };

/** The person says that it is right in one press, or puts it right; who has no account does it through who wrote it down. */
function Correct({ one, frame }: Part) {
  const { t, people } = frame;
  const isYours = people.isYou(one.personId);
  const title = isYours ? t("planTogether.recorded.correctTitle") : t("planTogether.recorded.correctFor", { name: one.personName });
  const by = one.recordedByName || t("planTogether.recorded.markSomeone");
  return (
    <Sheet id="correct" title={title}>
      {isYours ? <p>{t("planTogether.recorded.correctIntro", { by, day: lastDay(one, frame) })}</p> : null}
      {isYours && !one.confirmedAt ? <IsRight one={one} frame={frame} /> : null}
      <Fold title={t("planTogether.recorded.correctSave")} open={!isYours}>
        <CorrectForm one={one} frame={frame} />
      </Fold>
    </Sheet>
  );
}

function IsRight({ one: { id, answer, words, times }, frame: { t, clientId } }: Part) {
  const said = times.flatMap((one) => (one.answer ? [[timeField(one.startsAt), one.answer] as const] : []));
  return (
    <Form id="right-form" action={correctAnswer}>
      <HiddenFields fields={{ clientId, recordedId: id, answer: answer ?? "", words: words ?? "", ...Object.fromEntries(said) }} />
      <Press variant="main" wide>
        {t("planTogether.recorded.correctIs")}
      </Press>
    </Form>
  );
}

function CorrectForm({ one: { id, about, answer, words, times, personName: name }, frame }: Part) {
  const { t, clientId } = frame;
  return (
    <Form id="correct-form" action={correctAnswer}>
      <HiddenFields fields={{ clientId, recordedId: id }} />
      <AnswerChoice about={about} name={name} selected={answer ?? undefined} times={times} frame={frame} />
      <Lines id="words" name="words" rows={3} label={t("planTogether.recorded.words", { name })} defaultValue={words ?? undefined} />
      <Press wide>{t("planTogether.recorded.correctSave")}</Press>
    </Form>
  );
}
