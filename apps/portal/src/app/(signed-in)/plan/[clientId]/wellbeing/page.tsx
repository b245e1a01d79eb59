import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";
import { WellbeingScreen } from "../../../../../wellbeing/wellbeing-screen.tsx";

export default async function WellbeingPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const wellbeing = await read((caller) => caller.wellbeing.read({ clientId }));
  return <WellbeingScreen view={await readPlan(clientId)} wellbeing={wellbeing} search={await searchOf(searchParams)} />;
}
