import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CardScreen } from "../../../../../card/card-screen.tsx";
import { papersIn } from "../../../../../card/papers-in.ts";
import { clientIn } from "../../../../../clients/plan-address.ts";
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
  const { holderLanguage } = await load(trpc.card.read.queryOptions({ clientId }));
  return (
    <Hydrate>
      <CardScreen clientId={clientId} personId={null} papers={papersIn(holderLanguage)} />
    </Hydrate>
  );
}
