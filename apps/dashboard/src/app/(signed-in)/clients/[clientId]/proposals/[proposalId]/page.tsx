import { idOf } from "@naast/vocabulary";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../../clients/plan-address.ts";
import { ProposalScreen } from "../../../../../../proposal/proposal-screen.tsx";
import { requireMe } from "../../../../../../shell/me.ts";
import { Hydrate } from "../../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../../trpc/server.ts";
import { proposalHref } from "../../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.proposals"))("pageTitle") };
}

export default async function ProposalPage({ params }: PageProps<"/clients/[clientId]/proposals/[proposalId]">) {
  const clientId = await clientIn(params);
  const proposalId = idOf("Proposal").safeParse((await params).proposalId).data;
  if (!proposalId) notFound();
  await requireMe(proposalHref(clientId, proposalId));
  await load(trpc.plan.proposal.queryOptions({ clientId, proposalId }));
  return (
    <Hydrate>
      <ProposalScreen clientId={clientId} proposalId={proposalId} />
    </Hydrate>
  );
}
