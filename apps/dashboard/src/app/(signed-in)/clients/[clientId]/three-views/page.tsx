import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { eventsOnPage } from "../../../../../plan/events-on-page.ts";
import { requireMe } from "../../../../../shell/me.ts";
import { ThreeViewsScreen } from "../../../../../together/three-views-screen.tsx";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import { threeViewsHref } from "../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.plan"))("pageTitle") };
}

export default async function ThreeViewsPage({ params }: PageProps<"/clients/[clientId]/three-views">) {
  const clientId = await clientIn(params);
  await requireMe(threeViewsHref(clientId));
  await load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage }));
  await load(trpc.threeViews.read.queryOptions({ clientId }));
  return (
    <Hydrate>
      <ThreeViewsScreen clientId={clientId} />
    </Hydrate>
  );
}
