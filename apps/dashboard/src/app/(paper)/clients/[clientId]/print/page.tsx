import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { env } from "../../../../../env.ts";
import { PrintScreen } from "../../../../../print/print-screen.tsx";
import { requireMe } from "../../../../../shell/me.ts";
import { SharedDeviceLock } from "../../../../../shell/shared-device-lock.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import "@naast/ui/paper.css";
import "../../../../../print/print.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.plan"))("pageTitle") };
}

export default async function PrintPage({ params, searchParams }: PageProps<"/clients/[clientId]/print">) {
  const clientId = await clientIn(params);
  await requireMe(`/clients/${clientId}/print`);
  const onlyMine = (await searchParams)["only"] === "mine";
  const plan = await load(trpc.plan.print.queryOptions({ clientId, onlyMine }));
  return (
    <>
      <SharedDeviceLock />
      <PrintScreen plan={plan} onlyMine={onlyMine} comeBack={new URL(env().PORTAL_URL).host} address={env().PORTAL_URL} />
    </>
  );
}
