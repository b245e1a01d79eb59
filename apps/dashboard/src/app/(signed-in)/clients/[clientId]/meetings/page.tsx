import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { MeetingsScreen } from "../../../../../meeting/meetings-screen.tsx";
import { requireMe } from "../../../../../shell/me.ts";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import { meetingsHref } from "../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meeting"))("title") };
}

export default async function MeetingsPage({ params }: PageProps<"/clients/[clientId]/meetings">) {
  const clientId = await clientIn(params);
  await requireMe(meetingsHref(clientId));
  await load(trpc.meeting.list.queryOptions({ clientId }));
  return (
    <Hydrate>
      <MeetingsScreen clientId={clientId} />
    </Hydrate>
  );
}
