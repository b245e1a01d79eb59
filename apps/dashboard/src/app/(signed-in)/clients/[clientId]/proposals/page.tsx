import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { ProposalsScreen } from "../../../../../proposal/proposals-screen.tsx";
import { requireMe } from "../../../../../shell/me.ts";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import { proposalsHref } from "../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.proposals"))("pageTitle") };
}

export default async function ProposalsPage({ params }: PageProps<"/clients/[clientId]/proposals">) {
  const clientId = await clientIn(params);
  await requireMe(proposalsHref(clientId));
  await load(trpc.plan.proposals.queryOptions({ clientId }));
  return (
    <Hydrate>
      <ProposalsScreen clientId={clientId} />
    </Hydrate>
  );
}
