"use client";

import { formatDate, isoDayOf } from "@naast/text";
import { LinePicture, LineTable, Panel } from "@naast/ui";
import { answersInWords, dayOf, givenScores, type MeasureLineView, type MeasureScale, type WellbeingView } from "@naast/vocabulary";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { usePlan } from "../plan/use-plan.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** What the client and people from the network share with this worker about how it goes. Nothing was shared: nothing is there. */
export function WellbeingPanel() {
  const { clientId, may } = usePlan();
  const { data, error } = useQuery({ ...useTRPC().wellbeing.read.queryOptions({ clientId }), enabled: may("check.read"), retry: false });
  if (!data || error) return null;
  return data.shared.map((line) => <SharedLine key={line.id} line={line} readAt={data.readAt} />);
}

type Part = { line: MeasureLineView; readAt: WellbeingView["readAt"] };

function SharedLine({ line, readAt }: Part) {
  const t = useTranslations("wellbeing");
  const language = useLocale();
  const { measure, checks, name } = line;
  const dayAt = (moment: number) => formatDate(isoDayOf(moment), { language, today: dayOf(readAt) });
  const rows = checks.toReversed().map(({ id, answeredAt, answers }) => ({
    id,
    day: dayAt(answeredAt),
    answers: answersInWords(measure.items, answers, { language, skipped: t("skipped"), notReached: t("notReached") }),
  }));
  return (
    <Panel id={`line-${line.id}`} title={t("panel", { name })}>
      <p>{measure.title[language]}</p>
      {measure.scales.map((scale) => (
        <SharedScale key={scale.key} line={line} scale={scale} dayAt={dayAt} />
      ))}
      <LineTable caption={measure.title[language]} dayLabel={t("day")} answersLabel={t("answers")} rows={rows} />
    </Panel>
  );
}

function SharedScale({ line, scale, dayAt }: { line: MeasureLineView; scale: MeasureScale; dayAt: (moment: number) => string }) {
  const t = useTranslations("wellbeing");
  const language = useLocale();
  const given = givenScores(line, scale.key);
  const [first, last] = [given.at(0), given.at(-1)];
  if (!first || !last) return null;
  const sentence =
    first === last
      ? t("sentenceOne", { day: dayAt(last.at), value: last.value })
      : t("sentence", { first: first.value, firstDay: dayAt(first.at), last: last.value, lastDay: dayAt(last.at) });
  const words = scale.words[language];
  const points = line.checks.map(({ answeredAt: at, scores }) => ({ at, value: scores[scale.key] ?? null, day: dayAt(at) }));
  return (
    <figure className="line-figure">
      <figcaption>
        <b>{words}</b>
        <p>{sentence}</p>
      </figcaption>
      <LinePicture points={points} from={scale.from} to={scale.to} sentence={`${words}: ${sentence}`} />
    </figure>
  );
}
