import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NightScreen } from "../../../relapse/night-screens.tsx";
import { requireMe } from "../../../shell/me.ts";
import { Hydrate } from "../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../trpc/server.ts";
import { nightHref } from "../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.doors"))("night") };
}

export default async function NightPage() {
  await requireMe(nightHref());
  await load(trpc.relapse.listAtNight.queryOptions());
  return (
    <Hydrate>
      <NightScreen />
    </Hydrate>
  );
}
