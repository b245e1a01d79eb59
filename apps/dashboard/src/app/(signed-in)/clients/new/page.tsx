import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StartPlanScreen } from "../../../../clients/start-plan-screen.tsx";
import { requireMe } from "../../../../shell/me.ts";
import { Hydrate } from "../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.start"))("pageTitle") };
}

export default async function NewClientPage() {
  await requireMe("/clients/new");
  await load(trpc.shelter.locations.queryOptions());
  return (
    <Hydrate>
      <StartPlanScreen />
    </Hydrate>
  );
}
