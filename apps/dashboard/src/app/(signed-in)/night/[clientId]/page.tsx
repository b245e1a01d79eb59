import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../clients/plan-address.ts";
import { NightPlanScreen } from "../../../../relapse/night-screens.tsx";
import { requireMe } from "../../../../shell/me.ts";
import { Hydrate } from "../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../trpc/server.ts";
import { nightHref } from "../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.doors"))("night") };
}

export default async function NightPlanPage({ params }: PageProps<"/night/[clientId]">) {
  const clientId = await clientIn(params);
  await requireMe(nightHref(clientId));
  await load(trpc.relapse.readAtNight.queryOptions({ clientId }));
  return (
    <Hydrate>
      <NightPlanScreen clientId={clientId} />
    </Hydrate>
  );
}
