import { idOf } from "@naast/vocabulary";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CardScreen } from "../../../../../../../card/card-screen.tsx";
import { papersIn } from "../../../../../../../card/papers-in.ts";
import { clientIn } from "../../../../../../../clients/plan-address.ts";
import { requireMe } from "../../../../../../../shell/me.ts";
import { Hydrate } from "../../../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../../../trpc/server.ts";
import { memberCardHref } from "../../../../../../../words/addresses.ts";
import "../../../../../../../card/card.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.card"))("pageTitle") };
}

/** The card of somebody who takes part and has no e-mail; for everybody else there is no such page. */
export default async function MemberCardPage({ params }: PageProps<"/clients/[clientId]/people/[personId]/card">) {
  const clientId = await clientIn(params);
  const { success, data: personId } = idOf("Person").safeParse((await params).personId);
  if (!success) notFound();
  await requireMe(memberCardHref(clientId, personId));
  const { holderLanguage } = await load(trpc.card.readMember.queryOptions({ clientId, personId }));
  return (
    <Hydrate>
      <CardScreen clientId={clientId} personId={personId} papers={papersIn(holderLanguage)} />
    </Hydrate>
  );
}
