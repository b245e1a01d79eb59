import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { meetingIn } from "../../../../../../meeting/meeting-address.ts";
import { OneMeetingScreen } from "../../../../../../meeting/one-meeting-screen.tsx";
import { Hydrate } from "../../../../../../trpc/hydrate.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meeting"))("theDoor") };
}

export default async function MeetingPage({ params }: PageProps<"/clients/[clientId]/meetings/[meetingId]">) {
  const choice = await meetingIn(params);
  return (
    <Hydrate>
      <OneMeetingScreen {...choice} />
    </Hydrate>
  );
}
