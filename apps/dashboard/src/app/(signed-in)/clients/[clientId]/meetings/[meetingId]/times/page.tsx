import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { meetingIn } from "../../../../../../../meeting/meeting-address.ts";
import { OfferTimesScreen } from "../../../../../../../meeting/offer-times-screen.tsx";
import { Hydrate } from "../../../../../../../trpc/hydrate.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meeting"))("offerTitle") };
}

export default async function OfferTimesPage({ params }: PageProps<"/clients/[clientId]/meetings/[meetingId]/times">) {
  const choice = await meetingIn(params, "/times");
  return (
    <Hydrate>
      <OfferTimesScreen {...choice} />
    </Hydrate>
  );
}
