import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { env } from "../../../../../env.ts";
import { ErasureScreen } from "../../../../../erasure/erasure-screen.tsx";
import { requireMe } from "../../../../../shell/me.ts";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";
import { eraseHref } from "../../../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.erasure"))("pageTitle") };
}

/** To erase a plan together with its client. */
export default async function ErasePage({ params }: PageProps<"/clients/[clientId]/erase">) {
  const clientId = await clientIn(params);
  await requireMe(eraseHref(clientId));
  await load(trpc.takeAlong.erasure.queryOptions({ clientId }));
  return (
    <Hydrate>
      <ErasureScreen clientId={clientId} signInAddress={`${env().PORTAL_URL}/sign-in`} />
    </Hydrate>
  );
}
