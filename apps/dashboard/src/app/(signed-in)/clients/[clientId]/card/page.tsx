import { messages } from "@naast/text";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CardScreen } from "../../../../../card/card-screen.tsx";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { env } from "../../../../../env.ts";
import { requireMe } from "../../../../../shell/me.ts";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import "../../../../../card/card.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.card"))("pageTitle") };
}

export default async function CardPage({ params }: PageProps<"/clients/[clientId]/card">) {
  const clientId = await clientIn(params);
  await requireMe(`/clients/${clientId}/card`);
  const { clientLanguage: language } = await load(trpc.card.read.queryOptions({ clientId }));
  const { paper, slip } = messages[language].dashboard.card;
  return (
    <Hydrate>
      <CardScreen clientId={clientId} papers={{ language, paper, slip, address: `${env().PORTAL_URL}/sign-in/card` }} />
    </Hydrate>
  );
}
