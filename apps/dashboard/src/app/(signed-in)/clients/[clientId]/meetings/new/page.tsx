import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../../clients/plan-address.ts";
import { NewMeetingScreen } from "../../../../../../meeting/new-meeting-screen.tsx";
import { eventsOnPage } from "../../../../../../plan/events-on-page.ts";
import { requireMe } from "../../../../../../shell/me.ts";
import { Hydrate } from "../../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../../trpc/server.ts";
import { planHref } from "../../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.meetings"))("pageTitle") };
}

export default async function NewMeetingPage({ params }: PageProps<"/clients/[clientId]/meetings/new">) {
  const clientId = await clientIn(params);
  await requireMe(planHref(clientId));
  await load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage }));
  return (
    <Hydrate>
      <NewMeetingScreen clientId={clientId} />
    </Hydrate>
  );
}
