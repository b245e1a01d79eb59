import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../../clients/plan-address.ts";
import { requireMe } from "../../../../../../shell/me.ts";
import { SharedDeviceLock } from "../../../../../../shell/shared-device-lock.tsx";
import { SlipScreen } from "../../../../../../together/slip-screen.tsx";
import { load, trpc } from "../../../../../../trpc/server.ts";
import { recordedHref } from "../../../../../../words/addresses.ts";
import "../../../../../../print/print.css";
import "../../../../../../together/slip.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.plan"))("pageTitle") };
}

export default async function SlipPage({ params }: PageProps<"/clients/[clientId]/recorded/[recordedId]">) {
  const clientId = await clientIn(params);
  await requireMe(recordedHref(clientId));
  const { recordedId } = await params;
  const { recorded } = await load(trpc.recordedAnswers.read.queryOptions({ clientId }));
  const one = recorded.find(({ id }) => id === recordedId) ?? notFound();
  return (
    <>
      <SharedDeviceLock />
      <SlipScreen clientId={clientId} one={one} now={one.recordedAt} />
    </>
  );
}
