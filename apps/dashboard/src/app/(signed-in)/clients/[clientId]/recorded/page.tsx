import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { eventsOnPage } from "../../../../../plan/events-on-page.ts";
import { requireMe } from "../../../../../shell/me.ts";
import { RecordedScreen } from "../../../../../together/recorded-screen.tsx";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import { recordedHref } from "../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.plan"))("pageTitle") };
}

export default async function RecordedPage({ params }: PageProps<"/clients/[clientId]/recorded">) {
  const clientId = await clientIn(params);
  await requireMe(recordedHref(clientId));
  await load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage }));
  await load(trpc.recordedAnswers.read.queryOptions({ clientId }));
  return (
    <Hydrate>
      <RecordedScreen clientId={clientId} />
    </Hydrate>
  );
}
