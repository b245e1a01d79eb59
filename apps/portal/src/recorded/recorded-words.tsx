import { formatDate, isoDayOf } from "@naast/text";
import type { RecordedAnswerView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";
import { recordedMark } from "../together/mark-words.ts";

/** What was said, in that person's words; who wrote it down and how; and whether they found it right. */
export function RecordedWords({ one, frame }: { one: RecordedAnswerView; frame: PlanFrame }) {
  const { t, writing, people } = frame;
  const name = people.youOrName(one.personId);
  return (
    <>
      <p className="ask-words">{t(`planTogether.recorded.answer.${one.answer}`, { name })}</p>
      {one.words ? <p className="written">‘{one.words}’</p> : null}
      <p className="note">
        {recordedMark(one, frame)} {t("planTogether.recorded.onDay", { day: formatDate(one.saidOn, writing) })}
        {one.correctedAt ? ` ${t("planTogether.recorded.corrected", { name })}` : null}
        {one.confirmedAt ? ` ${t("planTogether.recorded.right", { name })}` : null}
      </p>
    </>
  );
}

/** The last day on which it can be put right. */
export function lastDay({ correctableUntil }: RecordedAnswerView, { writing }: Pick<PlanFrame, "writing">): string {
  return formatDate(isoDayOf(correctableUntil), writing);
}
