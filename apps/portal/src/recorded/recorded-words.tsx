import { formatDate, isoDayOf } from "@naast/text";
import type { RecordedAnswerView, RecordedSaid } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";
import type { Translate } from "../plan/words.ts";
import { recordedMark } from "../together/mark-words.ts";

/** What was said, in that person's words; who wrote it down and how; and whether they found it right. */
export function RecordedWords({ one, frame }: { one: RecordedAnswerView; frame: PlanFrame }) {
  const { t, writing, people } = frame;
  const name = people.youOrName(one.personId);
  return (
    <>
      {one.answer ? <p className="ask-words">{answerWords(one.answer, name, t)}</p> : null}
      {one.words ? <p className="written">‘{one.words}’</p> : null}
      <p className="note">
        {recordedMark(one, frame)} {t("planTogether.recorded.onDay", { day: formatDate(one.saidOn, writing) })}
        {one.correctedAt ? ` ${t("planTogether.recorded.corrected", { name })}` : null}
        {one.confirmedAt ? ` ${t("planTogether.recorded.right", { name })}` : null}
      </p>
    </>
  );
}

/** "Rik zei ja.", or what they said to a proposal. */
function answerWords(answer: RecordedSaid, name: string, t: Translate): string {
  if (answer === "yes" || answer === "no") return t(`planTogether.recorded.answer.${answer}`, { name });
  return t("planTogether.recorded.saidKind", { name, said: t(`proposal.responses.${answer}`) });
}

/** The last day on which it can be put right. */
export function lastDay({ correctableUntil }: RecordedAnswerView, { writing }: Pick<PlanFrame, "writing">): string {
  return formatDate(isoDayOf(correctableUntil), writing);
}
