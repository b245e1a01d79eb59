import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { PaperMapScreen } from "../../../../../../people/paper-screen.tsx";
import { readMapOf } from "../../../../../../people/read-map.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

export default async function PaperMapPage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  const map = await readMapOf(view);
  return map ? <PaperMapScreen view={view} map={map} /> : notFound();
}
