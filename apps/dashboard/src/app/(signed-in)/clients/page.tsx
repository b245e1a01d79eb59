import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlansScreen } from "../../../clients/plans-screen.tsx";
import { hasCaseload, isAtDesk } from "../../../shell/doors.ts";
import { requireMe } from "../../../shell/me.ts";
import { Hydrate } from "../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.doors"))("plans") };
}

export default async function PlansPage() {
  const { worker } = await requireMe("/clients");
  if (hasCaseload(worker.role)) await load(trpc.client.caseload.queryOptions());
  const mayStart = worker.role === "networkSupporter" || worker.role === "teamLead";
  return (
    <Hydrate>
      <PlansScreen mayStart={mayStart} hasCaseload={hasCaseload(worker.role)} isAtDesk={isAtDesk(worker.role)} />
    </Hydrate>
  );
}
