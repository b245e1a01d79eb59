import type { Language } from "./account.ts";
import type { MeasureLineView } from "./check.ts";
import type { AnswerValues, MeasureItem } from "./measure.ts";
import type { Moment } from "./moment.ts";

type AnswerWords = { language: Language; skipped: string; notReached: string };

function answerWords(item: MeasureItem, { [item.key]: value }: AnswerValues, { language, skipped, notReached }: AnswerWords): string {
  if (value === undefined) return notReached;
  if (value === null) return skipped;
  const option = item.kind === "choice" ? item.options.find((each) => each.value === value) : undefined;
  return option?.words[language] ?? String(value);
}

/** Every question with its answer in words; a skip is said as a skip. */
export function answersInWords(
  items: readonly MeasureItem[],
  answers: AnswerValues,
  words: AnswerWords,
): readonly { key: string; question: string; answer: string }[] {
  return items.map((item) => ({ key: item.key, question: item.words[words.language], answer: answerWords(item, answers, words) }));
}

/** Of one scale, every time that it has a score, the oldest first. */
export function givenScores({ checks }: MeasureLineView, scaleKey: string): readonly { at: Moment; value: number }[] {
  return checks.flatMap(({ answeredAt: at, scores: { [scaleKey]: value = null } }) => (value === null ? [] : [{ at, value }]));
}
