import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { ProposalsScreen } from "../../../../../proposal/proposals-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../shell/search.ts";

export default async function ProposalsPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  return <ProposalsScreen page={await read((caller) => caller.plan.proposals({ clientId }))} search={await searchOf(searchParams)} />;
}
