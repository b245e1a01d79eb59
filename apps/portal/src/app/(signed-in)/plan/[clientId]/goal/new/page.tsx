import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../api/read.ts";
import { NewGoalScreen } from "../../../../../../goal/new-goal-screen.tsx";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

export default async function NewGoalPage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("goal.add")) notFound();
  return <NewGoalScreen view={view} sharing={await read((caller) => caller.consent.whoSeesWhat({ clientId }))} />;
}
