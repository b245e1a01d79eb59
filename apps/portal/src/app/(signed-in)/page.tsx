import { redirect } from "next/navigation";
import { PlanChoice } from "../../account/plan-choice.tsx";
import { read } from "../../api/read.ts";
import { currentReader } from "../../api/reader.ts";
import { signInPath, welcomePath } from "../../paths.ts";
import { areKept } from "../../preferences.ts";
import { type RawSearch, searchOf } from "../../shell/search.ts";
import { recordVisit } from "../../today/record-visit.ts";
import { TodayScreen } from "../../today/today-screen.tsx";

/** Today, for whoever takes part in one plan; the choice of a plan for whoever takes part in several. */
export default async function HomePage({ searchParams }: { searchParams: RawSearch }) {
  const reader = await currentReader();
  if (!reader) redirect(signInPath());
  if (!(await areKept(reader))) redirect(welcomePath);
  const search = await searchOf(searchParams);
  const [only, ...others] = reader.plans;
  if (!only || others.length > 0 || reader.coordinations.length > 0) return <PlanChoice reader={reader} search={search} />;
  const view = await read((caller) => caller.plan.today({ clientId: only.clientId }));
  await recordVisit(only.clientId);
  return <TodayScreen view={view} search={search} severalPlans={false} />;
}
