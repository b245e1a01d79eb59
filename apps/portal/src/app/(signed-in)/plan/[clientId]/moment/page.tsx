import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../api/read.ts";
import { MomentsScreen } from "../../../../../moments/moments-screen.tsx";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function MomentPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("contactMoment.note")) notFound();
  const sharing = await read((caller) => caller.consent.whoSeesWhat({ clientId }));
  return <MomentsScreen view={view} sharing={sharing} search={await searchOf(searchParams)} />;
}
