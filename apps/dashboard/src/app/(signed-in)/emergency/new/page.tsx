import { idOf } from "@naast/vocabulary";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { UrgentScreen } from "../../../../emergency/urgent-screen.tsx";
import { requireMe } from "../../../../shell/me.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.emergency"))("pageTitle") };
}

export default async function UrgentPage({ searchParams }: PageProps<"/emergency/new">) {
  const { client } = await searchParams;
  const clientId = idOf("Client").safeParse(client).data ?? null;
  await requireMe(clientId ? `/emergency/new?client=${clientId}` : "/emergency/new");
  return <UrgentScreen clientId={clientId} />;
}
