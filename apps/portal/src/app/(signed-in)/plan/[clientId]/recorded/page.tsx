import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { RecordedListScreen } from "../../../../../recorded/recorded-list-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function RecordedPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const page = await read((caller) => caller.recordedAnswers.read({ clientId }));
  return <RecordedListScreen view={await readPlan(clientId)} page={page} search={await searchOf(searchParams)} />;
}
