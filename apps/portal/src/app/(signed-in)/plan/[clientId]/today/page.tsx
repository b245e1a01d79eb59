import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { currentReader } from "../../../../../api/reader.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";
import { recordVisit } from "../../../../../today/record-visit.ts";
import { TodayScreen } from "../../../../../today/today-screen.tsx";

export default async function TodayPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await read((caller) => caller.plan.today({ clientId }));
  const reader = await currentReader();
  await recordVisit(clientId);
  return <TodayScreen view={view} search={await searchOf(searchParams)} severalPlans={(reader?.plans.length ?? 0) > 1} />;
}
