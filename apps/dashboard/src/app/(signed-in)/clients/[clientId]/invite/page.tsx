import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { InviteScreen } from "../../../../../invitation/invite-screen.tsx";
import { eventsOnPage } from "../../../../../plan/events-on-page.ts";
import { requireMe } from "../../../../../shell/me.ts";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import { inviteHref } from "../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.invite"))("pageTitle") };
}

/** To think of somebody, to say that a talk was held, and, beside the client, to write and send with them. */
export default async function InvitePage({ params }: PageProps<"/clients/[clientId]/invite">) {
  const clientId = await clientIn(params);
  await requireMe(inviteHref(clientId));
  const { reader } = await load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage }));
  if (reader.abilities.includes("nomination.list")) await load(trpc.invitation.nominations.queryOptions({ clientId }));
  if (reader.abilities.includes("invitation.list")) await load(trpc.invitation.list.queryOptions({ clientId }));
  return (
    <Hydrate>
      <InviteScreen clientId={clientId} />
    </Hydrate>
  );
}
