import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";
import { TakeAlongScreen } from "../../../../../take-along/take-along-screen.tsx";

export default async function TakeAlongPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("plan.takeAlong")) notFound();
  const isEmpty = view.purpose === null && view.goals.length === 0 && view.meetings.length === 0 && view.contactMoments.length === 0;
  return <TakeAlongScreen view={view} search={await searchOf(searchParams)} isEmpty={isEmpty} />;
}
