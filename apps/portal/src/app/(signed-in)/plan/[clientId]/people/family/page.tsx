import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { FamilyScreen } from "../../../../../../family/family-screen.tsx";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function FamilyPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const map = await read((caller) => caller.network.map({ clientId }));
  return <FamilyScreen view={await readPlan(clientId)} map={map} search={await searchOf(searchParams)} />;
}
