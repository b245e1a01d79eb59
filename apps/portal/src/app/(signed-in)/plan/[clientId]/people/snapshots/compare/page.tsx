import { forClient, snapshotPair } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../../../../../../../api/read.ts";
import { readPlan } from "../../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../../../shell/search.ts";
import { SnapshotPairScreen } from "../../../../../../../snapshots/snapshot-pair-screen.tsx";

export default async function ComparePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const { first, second = null } = await searchParams;
  const asked = snapshotPair.safeParse({ clientId, beforeId: first, afterId: second });
  if (!asked.success) notFound();
  const pair = await read((caller) => caller.network.snapshotPair(asked.data));
  return <SnapshotPairScreen view={await readPlan(clientId)} pair={pair} />;
}
