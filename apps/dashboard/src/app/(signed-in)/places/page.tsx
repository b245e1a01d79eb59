import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlacesScreen } from "../../../places/places-screen.tsx";
import { requireMe } from "../../../shell/me.ts";
import { Hydrate } from "../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.doors"))("places") };
}

export default async function PlacesPage() {
  await requireMe("/places");
  await load(trpc.places.list.queryOptions());
  return (
    <Hydrate>
      <PlacesScreen />
    </Hydrate>
  );
}
