import { idOf, measureChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { z } from "zod";
import { readPlan } from "../../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../../../shell/search.ts";
import { AnswerScreen } from "../../../../../../../wellbeing/answer-screen.tsx";
import { findMeasure } from "../../../../../../../wellbeing/find-measure.ts";

/** Which question, and of which check; without either it is the first one. */
const place = z.object({ check: idOf("Check").nullable().catch(null), item: z.coerce.number().int().min(1).catch(1) });

export default async function AnswerPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, measureKey } = await paramsOf(params, measureChoice);
  const { check, item: number } = place.parse(await searchParams);
  const { wellbeing, measure } = await findMeasure(clientId, measureKey);
  const item = measure.items[number - 1];
  if (!item) notFound();
  return <AnswerScreen view={await readPlan(clientId)} wellbeing={wellbeing} measure={measure} item={item} checkId={check} />;
}
