import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { PortraitScreen } from "../../../../../portrait/portrait-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function AboutMePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const portrait = await read((caller) => caller.portrait.read({ clientId }));
  return <PortraitScreen view={await readPlan(clientId)} portrait={portrait} search={await searchOf(searchParams)} />;
}
