import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { NewNodeScreen } from "../../../../../../people/new-node-screen.tsx";
import { readMapOf } from "../../../../../../people/read-map.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

export default async function NewNodePage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  const map = await readMapOf(view);
  return map?.mayDraw ? <NewNodeScreen view={view} map={map} /> : notFound();
}
