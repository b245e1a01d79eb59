import { nodeChoice } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../api/read.ts";
import { NodeScreen } from "../../../../../../people/node-screen.tsx";
import { findNode, readMapOf } from "../../../../../../people/read-map.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function NodePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, nodeId } = await paramsOf(params, nodeChoice);
  const view = await readPlan(clientId);
  const map = await readMapOf(view);
  if (!map) notFound();
  const node = findNode(map, nodeId);
  const shares = view.reader.abilities.includes("visibility.change");
  const sharing = shares ? await read((caller) => caller.consent.whoSeesWhat({ clientId })) : null;
  return <NodeScreen view={view} map={map} node={node} sharing={sharing} search={await searchOf(searchParams)} />;
}
