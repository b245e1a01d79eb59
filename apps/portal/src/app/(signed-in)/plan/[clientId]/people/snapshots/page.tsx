import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";
import { SnapshotsScreen } from "../../../../../../snapshots/snapshots-screen.tsx";

export default async function SnapshotsPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const snapshots = await read((caller) => caller.network.snapshots({ clientId }));
  return <SnapshotsScreen view={await readPlan(clientId)} snapshots={snapshots} search={await searchOf(searchParams)} />;
}
