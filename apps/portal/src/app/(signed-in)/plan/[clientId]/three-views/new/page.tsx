import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../api/read.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../../shell/search.ts";
import { NewRoundScreen } from "../../../../../../three-views/new-round-screen.tsx";

export default async function NewRoundPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const { goal } = await searchParams;
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("threeViews.open")) notFound();
  const page = await read((caller) => caller.threeViews.read({ clientId }));
  return <NewRoundScreen view={view} page={page} goalId={typeof goal === "string" ? goal : undefined} />;
}
