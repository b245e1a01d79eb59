import { formatDate, isoDayOf } from "@naast/text";
import { type RecordedAnswerView, timeZone } from "@naast/vocabulary";
import { momentWords } from "../meeting/meeting-words.ts";
import type { PlanFrame } from "../plan/frame.ts";
import type { Translate } from "../plan/words.ts";
import { recordedMark } from "../together/mark-words.ts";

/** What was said, in that person's words; who wrote it down and how; and whether they found it right. */
export function RecordedWords({ one, frame }: { one: RecordedAnswerView; frame: PlanFrame }) {
  const { t, writing, people } = frame;
  const name = people.youOrName(one.personId);
  return (
    <>
      {one.answer ? <p className="ask-words">{answerWords(one, name, t)}</p> : null}
      <TimeLines one={one} frame={frame} />
      {one.words ? <p className="written">‘{one.words}’</p> : null}
      <p className="note">
        {recordedMark(one, frame)} {t("planTogether.recorded.onDay", { day: formatDate(one.saidOn, writing) })}
        {one.correctedAt ? ` ${t("planTogether.recorded.corrected", { name })}` : null}
        {one.confirmedAt ? ` ${t("planTogether.recorded.right", { name })}` : null}
      </p>
    </>
  );
}

/** Each time about which they said something. */
export function TimeLines({ one, frame: { t, writing } }: { one: RecordedAnswerView; frame: Pick<PlanFrame, "t" | "writing"> }) {
  const said = one.times.flatMap(({ startsAt, answer }) => (answer ? [{ startsAt, answer }] : []));
  if (said.length === 0) return null;
  return (
    <ul className="plain-rows">
      {said.map(({ startsAt, answer }) => (
        <li key={startsAt}>
          {momentWords(startsAt, { t, writing, zone: timeZone })}: {t(`meeting.answers.${answer}`)}
        </li>
      ))}
    </ul>
  );
}

/** "Rik zei ja.", or what they said to a proposal or about a meeting. */
function answerWords({ about, answer }: RecordedAnswerView, name: string, t: Translate): string {
  if (answer === null) return "";
  if (answer === "times" || answer === "words") return t(`planTogether.recorded.${answer}Said`, { name });
  if (about === "meetingComing" && (answer === "yes" || answer === "no")) return t(`planTogether.recorded.comingSaid.${answer}`, { name });
  if (answer === "yes" || answer === "no") return t(`planTogether.recorded.answer.${answer}`, { name });
  return t("planTogether.recorded.saidKind", { name, said: t(`proposal.responses.${answer}`) });
}

/** The last day on which it can be put right. */
export function lastDay({ correctableUntil }: RecordedAnswerView, { writing }: Pick<PlanFrame, "writing">): string {
  return formatDate(isoDayOf(correctableUntil), writing);
}
