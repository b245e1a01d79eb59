import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { eventsOnPage } from "../../../../../plan/events-on-page.ts";
import { PlanScreen } from "../../../../../plan/plan-screen.tsx";
import { requireMe } from "../../../../../shell/me.ts";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import { planHref } from "../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.plan"))("pageTitle") };
}

export default async function PlanPage({ params }: PageProps<"/clients/[clientId]/plan">) {
  const clientId = await clientIn(params);
  await requireMe(planHref(clientId));
  await load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage }));
  return (
    <Hydrate>
      <PlanScreen clientId={clientId} />
    </Hydrate>
  );
}
