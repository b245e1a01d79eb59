import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AssignmentsScreen } from "../../../../../clients/assignments-screen.tsx";
import { clientIn } from "../../../../../clients/plan-address.ts";
import { requireMe } from "../../../../../shell/me.ts";
import { Hydrate } from "../../../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../../../trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.assignments"))("pageTitle") };
}

export default async function AssignmentsPage({ params }: PageProps<"/clients/[clientId]/assignments">) {
  const clientId = await clientIn(params);
  await requireMe(`/clients/${clientId}/assignments`);
  await Promise.all([load(trpc.client.assignments.queryOptions({ clientId })), load(trpc.shelter.workers.queryOptions())]);
  return (
    <Hydrate>
      <AssignmentsScreen clientId={clientId} />
    </Hydrate>
  );
}
