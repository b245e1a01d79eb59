import { formatDate, isoDayOf } from "@naast/text";
import { LinePicture, LineTable } from "@naast/ui";
import { answersInWords, givenScores, type MeasureLineView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

type Part = { line: MeasureLineView; frame: PlanFrame };

/** What was answered first and last, without a word about what that means; null before the first answer. */
function sentenceOf({ line, frame: { t, writing } }: Part, scaleKey: string): string | null {
  const given = givenScores(line, scaleKey);
  const [first, last] = [given.at(0), given.at(-1)];
  if (!first || !last) return null;
  const lastDay = formatDate(isoDayOf(last.at), writing);
  if (first === last) return t("wellbeing.sentenceOne", { day: lastDay, value: last.value });
  const firstDay = formatDate(isoDayOf(first.at), writing);
  return t("wellbeing.sentence", { first: first.value, firstDay, last: last.value, lastDay });
}

/** Each scale as a sentence and a picture; one that was never answered is not there. */
export function LinePictures({ line, frame }: Part) {
  return line.measure.scales.map((scale) => {
    const sentence = sentenceOf({ line, frame }, scale.key);
    if (sentence === null) return null;
    const points = line.checks.map(({ answeredAt, scores }) => ({
      at: answeredAt,
      value: scores[scale.key] ?? null,
      day: formatDate(isoDayOf(answeredAt), frame.writing),
    }));
    const words = scale.words[frame.writing.language];
    return (
      <figure key={scale.key} className="line-figure">
        <figcaption>
          <b>{words}</b>
          <p>{sentence}</p>
        </figcaption>
        <LinePicture points={points} from={scale.from} to={scale.to} sentence={`${words}: ${sentence}`} />
      </figure>
    );
  });
}

/** The same in words, the newest first. */
export function LineInWords({ line: { measure, checks }, frame: { t, writing } }: Part) {
  const words = { language: writing.language, skipped: t("wellbeing.skipped"), notReached: t("wellbeing.notReached") };
  const rows = checks.toReversed().map(({ id, answeredAt, answers, noteWords }) => ({
    id,
    day: formatDate(isoDayOf(answeredAt), writing),
    answers: answersInWords(measure.items, answers, words),
    words: noteWords,
  }));
  const title = measure.title[writing.language];
  return <LineTable caption={title} dayLabel={t("wellbeing.day")} answersLabel={t("wellbeing.answers")} rows={rows} />;
}
