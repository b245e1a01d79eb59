import { formatNames } from "@naast/text";
import type { WellbeingView } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

/** Who reads a line of one's own, said before the question and above the line: a new answer is read by them too. */
export function whoReads({ own, possibleReaders }: WellbeingView, measureKey: string, { t, writing }: PlanFrame): string {
  const ticked = own.find(({ measure }) => measure.key === measureKey)?.readerIds ?? [];
  const names = possibleReaders.filter(({ personId }) => ticked.includes(personId)).map(({ name }) => name);
  if (names.length === 0) return t("wellbeing.whoSees");
  return t("wellbeing.alsoRead", { names: formatNames(names, writing.language) });
}
