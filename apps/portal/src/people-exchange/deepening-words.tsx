import { EmptyState } from "@naast/ui";
import { type DeepeningView, functions } from "@naast/vocabulary";
import type { PlanFrame } from "../plan/frame.ts";

type Props = { deepening: DeepeningView | null; frame: PlanFrame };

/** What the client wrote further about somebody, for who may read it: only what was answered. */
export function DeepeningWords({ deepening, frame: { t } }: Props) {
  if (!deepening) return <EmptyState words={t("mapViews.deepening.empty")} />;
  const { distance, since, initiative, metWords } = deepening;
  const answers: readonly (readonly [question: string, answer: string | null])[] = [
    [t("mapViews.deepening.distance"), distance && t(`mapViews.deepening.distances.${distance}`)],
    [t("mapViews.deepening.since"), since && t(`mapViews.deepening.sinces.${since}`)],
    [t("mapViews.deepening.initiative"), initiative && t(`mapViews.deepening.initiatives.${initiative}`)],
    ...(["faceToFace", "byPhone", "online"] as const).map((name) => {
      const count = deepening[name];
      return [t(`mapViews.deepening.${name}`), count === null ? null : t("mapViews.deepening.times", { count })] as const;
    }),
    [t("mapViews.deepening.met"), metWords],
    ...functions.map((name) => [t(`mapViews.deepening.functions.${name}`), pointWords(deepening[name], t)] as const),
  ];
  return (
    <ul className="plain-rows">
      {answers
        .filter(([, answer]) => answer !== null)
        .map(([question, answer]) => (
          <li key={question}>
            <span className="note">{question}</span>
            <span>{answer}</span>
          </li>
        ))}
    </ul>
  );
}

function pointWords(point: number | null, t: PlanFrame["t"]): string | null {
  const known = (["1", "2", "3", "4", "5"] as const).find((one) => one === String(point));
  return known ? t(`mapViews.deepening.point.${known}`) : null;
}
