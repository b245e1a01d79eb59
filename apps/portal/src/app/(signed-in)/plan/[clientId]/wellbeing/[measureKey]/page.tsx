import { measureChoice } from "@naast/vocabulary";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";
import { findMeasure } from "../../../../../../wellbeing/find-measure.ts";
import { OwnLineScreen } from "../../../../../../wellbeing/own-line-screen.tsx";

export default async function OwnLinePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, measureKey } = await paramsOf(params, measureChoice);
  const found = await findMeasure(clientId, measureKey);
  return <OwnLineScreen view={await readPlan(clientId)} {...found} search={await searchOf(searchParams)} />;
}
