import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { doorsOf, hasCaseload } from "../../../shell/doors.ts";
import { requireMe } from "../../../shell/me.ts";
import { CaseloadScreen } from "../../../today/caseload-screen.tsx";
import { Hydrate } from "../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.doors"))("today") };
}

export default async function TodayPage() {
  const me = await requireMe("/today");
  const { role } = me.worker;
  if (!hasCaseload(role)) redirect(doorsOf(role)[0]?.href ?? "/settings");
  await load(trpc.client.caseload.queryOptions());
  return (
    <Hydrate>
      <CaseloadScreen name={me.name} />
    </Hydrate>
  );
}
