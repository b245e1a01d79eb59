import { proposalChoice } from "@naast/vocabulary";
import { read } from "../../../../../../api/read.ts";
import { ProposalScreen } from "../../../../../../proposal/proposal-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function ProposalPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const choice = await paramsOf(params, proposalChoice);
  const talk = await read((caller) => caller.plan.proposal(choice));
  return <ProposalScreen talk={talk} search={await searchOf(searchParams)} />;
}
