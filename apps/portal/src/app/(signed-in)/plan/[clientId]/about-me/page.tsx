import { forClient } from "@naast/vocabulary";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { ClosedPortraitScreen } from "../../../../../portrait/closed-portrait-screen.tsx";
import { PortraitScreen } from "../../../../../portrait/portrait-screen.tsx";
import { readPortrait } from "../../../../../portrait/read-portrait.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function AboutMePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  const [portrait, search] = [await readPortrait(clientId), await searchOf(searchParams)];
  if (!portrait) return <ClosedPortraitScreen view={view} search={search} />;
  return <PortraitScreen view={view} portrait={portrait} search={search} />;
}
