import { meetingChoice } from "@naast/vocabulary";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OneMeetingScreen } from "../../../../../../meeting/one-meeting-screen.tsx";
import { eventsOnPage } from "../../../../../../plan/events-on-page.ts";
import { requireMe } from "../../../../../../shell/me.ts";
import { Hydrate } from "../../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../../trpc/server.ts";
import { meetingHref } from "../../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meeting"))("theDoor") };
}

export default async function MeetingPage({ params }: PageProps<"/clients/[clientId]/meetings/[meetingId]">) {
  const choice = meetingChoice.safeParse(await params);
  if (!choice.success) notFound();
  const { clientId, meetingId } = choice.data;
  await requireMe(meetingHref(clientId, meetingId));
  await Promise.all([
    load(trpc.plan.read.queryOptions({ clientId, events: eventsOnPage })),
    load(trpc.meeting.read.queryOptions({ clientId, meetingId })),
  ]);
  return (
    <Hydrate>
      <OneMeetingScreen clientId={clientId} meetingId={meetingId} />
    </Hydrate>
  );
}
