import type { AnswerValue, AnswerValues, Measure, MeasureItem, MeasureScale } from "@naast/vocabulary";

/** What one answer counts for; null for an item that was skipped, for words, and for a value the item does not have. */
export function scoreOfAnswer(item: MeasureItem, value: AnswerValue | undefined): number | null {
  if (typeof value !== "number") return null;
  if (item.kind === "words") return null;
  if (item.kind === "ladder") return value >= item.from && value <= item.to ? value : null;
  const chosen = item.options.find((option) => option.value === value);
  return chosen ? (chosen.score ?? chosen.value) : null;
}

function scoreOfScale(measure: Measure, scale: MeasureScale, answers: AnswerValues): number | null {
  const counted = measure.items.filter(({ key }) => scale.items.includes(key)).map((item) => scoreOfAnswer(item, answers[item.key]));
  const given = counted.filter((score) => score !== null);
  if (given.length === 0 || counted.length - given.length > scale.mayMiss) return null;
  return given.reduce((sum, score) => sum + score, 0) * scale.times;
}

/** The score of every scale of a measure. Nothing is guessed: what was skipped counts as nothing, or leaves no score. */
export function scoreMeasure(measure: Measure, answers: AnswerValues): Readonly<Record<string, number | null>> {
  return Object.fromEntries(measure.scales.map((scale) => [scale.key, scoreOfScale(measure, scale, answers)]));
}

/** Whether what was answered asks for kind words and telephone numbers. Nobody else hears of it. */
export function asksForCare(measure: Measure, answers: AnswerValues): boolean {
  return measure.careAfter.some(({ item: key, atLeast, atMost }) => {
    const value = answers[key];
    if (typeof value !== "number") return false;
    return (atLeast !== undefined && value >= atLeast) || (atMost !== undefined && value <= atMost);
  });
}
