import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { BringInScreen } from "../../../../../../take-along/bring-in-screen.tsx";

export default async function BringInPage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("plan.bringIn")) notFound();
  return <BringInScreen view={view} />;
}
