import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../api/read.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { NewRecordedScreen } from "../../../../../../recorded/new-recorded-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../../shell/search.ts";

export default async function NewRecordedPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const { about, person } = await searchParams;
  const { recordable, today } = await read((caller) => caller.recordedAnswers.read({ clientId }));
  const found =
    recordable.find(({ aboutId, personId }) => aboutId === about && (person === undefined || personId === person)) ?? notFound();
  return <NewRecordedScreen view={await readPlan(clientId)} about={found} today={today} />;
}
