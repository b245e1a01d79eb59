import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { EraseScreen } from "../../../../../take-along/erase-screen.tsx";

export default async function ErasePage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("plan.erase")) notFound();
  return <EraseScreen view={view} />;
}
