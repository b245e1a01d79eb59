import { forClient, idOf } from "@naast/vocabulary";
import { z } from "zod";
import { read } from "../../../../../api/read.ts";
import { TimelineScreen } from "../../../../../journal/timeline-screen.tsx";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../shell/search.ts";

const filter = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
  personId: idOf("Person").optional().catch(undefined),
});

export default async function TimelinePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const { before, personId } = filter.parse(await searchParams);
  const page = await read((caller) =>
    caller.plan.timeline({ clientId, ...(before === undefined ? {} : { before }), ...(personId === undefined ? {} : { personId }) }),
  );
  return <TimelineScreen view={await readPlan(clientId)} page={page} personId={personId ?? null} />;
}
