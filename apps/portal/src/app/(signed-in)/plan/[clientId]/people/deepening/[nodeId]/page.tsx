import { nodeChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../../api/read.ts";
import { DeepeningScreen } from "../../../../../../../people-exchange/deepening-screen.tsx";
import { readPlan } from "../../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../../shell/search.ts";

export default async function DeepeningPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, nodeId } = await paramsOf(params, nodeChoice);
  const deepening = await read((caller) => caller.network.deepening({ clientId, nodeId }));
  const map = await read((caller) => caller.network.map({ clientId }));
  const node = map.nodes.find(({ id }) => id === nodeId) ?? notFound();
  return <DeepeningScreen view={await readPlan(clientId)} node={node} deepening={deepening} search={await searchOf(searchParams)} />;
}
