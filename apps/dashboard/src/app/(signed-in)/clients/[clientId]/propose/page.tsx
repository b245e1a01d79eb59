import { type Id, idOf, type ProposalKind, proposalKinds } from "@naast/vocabulary";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { eventsOnPage } from "../../../../../plan/events-on-page.ts";
import { ProposeScreen } from "../../../../../plan/propose-screen.tsx";
import { requireMe } from "../../../../../shell/me.ts";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import { proposeHref } from "../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.propose"))("pageTitle") };
}

export default async function ProposePage({ params, searchParams }: PageProps<"/clients/[clientId]/propose">) {
  const clientId = await clientIn(params);
  await requireMe(proposeHref(clientId));
  await load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage }));
  const { kind, goalId, besideId } = await searchParams;
  return (
    <Hydrate>
      <ProposeScreen
        clientId={clientId}
        kind={asKind(kind)}
        goalId={asGoal(goalId)}
        besideId={idOf("Proposal").safeParse(besideId).data ?? null}
      />
    </Hydrate>
  );
}

function asKind(word: unknown): ProposalKind | null {
  return proposalKinds.find((kind) => kind === word) ?? null;
}

function asGoal(word: unknown): Id<"Goal"> | null {
  return idOf("Goal").safeParse(word).data ?? null;
}
