import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewsScreen } from "../../../../emergency/reviews-screen.tsx";
import { requireMe } from "../../../../shell/me.ts";
import { Hydrate } from "../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.doors"))("reviews") };
}

export default async function ReviewsPage() {
  await requireMe("/emergency/reviews");
  await load(trpc.emergency.reviews.queryOptions());
  return (
    <Hydrate>
      <ReviewsScreen />
    </Hydrate>
  );
}
