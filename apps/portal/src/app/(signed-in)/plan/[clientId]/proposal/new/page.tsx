import { forClient, proposalKinds } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { NewProposalScreen } from "../../../../../../proposal/new-proposal-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../../shell/search.ts";

export default async function NewProposalPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("proposal.make")) notFound();
  const { goal, kind, beside } = await searchParams;
  const start = {
    kind: proposalKinds.find((one) => one === kind) ?? null,
    goalId: view.goals.find(({ id }) => id === goal)?.id ?? null,
    besideId: view.proposals.find(({ id, mayWithdraw }) => id === beside && mayWithdraw)?.id ?? null,
  };
  return <NewProposalScreen view={view} start={start} />;
}
