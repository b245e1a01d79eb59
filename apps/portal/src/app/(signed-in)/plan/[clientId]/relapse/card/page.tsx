import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { CardScreen } from "../../../../../../relapse/card-screen.tsx";
import { readRelapse } from "../../../../../../relapse/read-relapse.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

export default async function CrisisCardPage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  const plan = await readRelapse(clientId);
  if (!plan.mayWrite) notFound();
  return <CardScreen view={await readPlan(clientId)} plan={plan} />;
}
