import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingsScreen } from "../../../settings/settings-screen.tsx";
import { requireMe } from "../../../shell/me.ts";
import { signOutHere } from "../../../sign-in/actions.ts";
import { Hydrate } from "../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.doors"))("settings") };
}

export default async function SettingsPage() {
  await requireMe("/settings");
  await Promise.all([
    load(trpc.account.me.queryOptions()),
    load(trpc.account.sessions.queryOptions()),
    load(trpc.messages.settings.queryOptions()),
    load(trpc.calendar.feed.queryOptions()),
  ]);
  return (
    <Hydrate>
      <SettingsScreen signOut={signOutHere} />
    </Hydrate>
  );
}
