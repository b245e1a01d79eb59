import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangeMeetingScreen } from "../../../../../../../meeting/change-meeting-screen.tsx";
import { meetingIn } from "../../../../../../../meeting/meeting-address.ts";
import { Hydrate } from "../../../../../../../trpc/hydrate.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meeting"))("changeTitle") };
}

export default async function ChangeMeetingPage({ params }: PageProps<"/clients/[clientId]/meetings/[meetingId]/change">) {
  const choice = await meetingIn(params, "/change");
  return (
    <Hydrate>
      <ChangeMeetingScreen {...choice} />
    </Hydrate>
  );
}
