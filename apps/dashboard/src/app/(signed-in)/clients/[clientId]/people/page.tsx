import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { PeopleScreen } from "../../../../../people/people-screen.tsx";
import { eventsOnPage } from "../../../../../plan/events-on-page.ts";
import { requireMe } from "../../../../../shell/me.ts";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import { peopleHref } from "../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.people"))("pageTitle") };
}

/** The map is read in the browser: whether it may be depends on what the plan says of the reader. */
export default async function PeoplePage({ params }: PageProps<"/clients/[clientId]/people">) {
  const clientId = await clientIn(params);
  await requireMe(peopleHref(clientId));
  const { reader } = await load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage }));
  if (reader.abilities.includes("member.readEndings")) await load(trpc.membership.endings.queryOptions({ clientId }));
  if (reader.abilities.includes("together.read")) await load(trpc.network.together.queryOptions({ clientId }));
  if (reader.abilities.includes("network.readTogether")) await load(trpc.network.mapTogether.queryOptions({ clientId }));
  else if (reader.abilities.includes("network.read")) await load(trpc.network.map.queryOptions({ clientId }));
  return (
    <Hydrate>
      <PeopleScreen clientId={clientId} />
    </Hydrate>
  );
}
