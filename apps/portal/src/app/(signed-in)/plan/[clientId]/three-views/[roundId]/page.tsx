import { viewRoundChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../api/read.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";
import { RoundScreen } from "../../../../../../three-views/round-screen.tsx";

export default async function RoundPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, roundId } = await paramsOf(params, viewRoundChoice);
  const { rounds } = await read((caller) => caller.threeViews.read({ clientId }));
  const round = rounds.find(({ id }) => id === roundId) ?? notFound();
  return <RoundScreen view={await readPlan(clientId)} round={round} search={await searchOf(searchParams)} />;
}
