import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SafetyScreen } from "../../../safety/safety-screen.tsx";
import { requireMe } from "../../../shell/me.ts";
import { Hydrate } from "../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.doors"))("safety") };
}

/** For a team lead: whether somebody's taking part ends for safety. */
export default async function SafetyPage() {
  await requireMe("/safety");
  await load(trpc.membership.endingsToDecide.queryOptions());
  return (
    <Hydrate>
      <SafetyScreen />
    </Hydrate>
  );
}
