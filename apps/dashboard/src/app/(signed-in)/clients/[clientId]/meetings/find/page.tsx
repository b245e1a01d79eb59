import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../../clients/plan-address.ts";
import { FindTimeScreen } from "../../../../../../meeting/find-time-screen.tsx";
import { eventsOnPage } from "../../../../../../plan/events-on-page.ts";
import { requireMe } from "../../../../../../shell/me.ts";
import { Hydrate } from "../../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../../trpc/server.ts";
import { meetingsHref } from "../../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meeting"))("find") };
}

export default async function FindTimePage({ params }: PageProps<"/clients/[clientId]/meetings/find">) {
  const clientId = await clientIn(params);
  await requireMe(meetingsHref(clientId));
  await load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage }));
  return (
    <Hydrate>
      <FindTimeScreen clientId={clientId} />
    </Hydrate>
  );
}
