import { forClient } from "@naast/vocabulary";
import { read } from "../../../../api/read.ts";
import { PlanScreen } from "../../../../plan/plan-screen.tsx";
import { paramsOf, type RawParams } from "../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../shell/search.ts";
import { recordVisit } from "../../../../today/record-visit.ts";

const eventsForNewMarks = 40;

export default async function PlanPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await read((caller) => caller.plan.read({ clientId, events: eventsForNewMarks }));
  await recordVisit(clientId);
  return <PlanScreen view={view} search={await searchOf(searchParams)} />;
}
