import { weekAsked } from "@naast/vocabulary";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { doorsOf, hasCaseload } from "../../../shell/doors.ts";
import { requireMe } from "../../../shell/me.ts";
import { Hydrate } from "../../../trpc/hydrate.tsx";
import { load, trpc } from "../../../trpc/server.ts";
import { WeekScreen } from "../../../week/week-screen.tsx";
import { weekHref } from "../../../words/addresses.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.week"))("title") };
}

export default async function WeekPage({ searchParams }: PageProps<"/week">) {
  const asked = weekAsked.safeParse(await searchParams);
  // An address without a day that exists shows this week.
  const { on } = asked.success ? asked.data : {};
  const { role } = (await requireMe(weekHref(on))).worker;
  if (!hasCaseload(role)) redirect(doorsOf(role)[0]?.href ?? "/settings");
  await load(trpc.client.week.queryOptions({ on }));
  return (
    <Hydrate>
      <WeekScreen on={on} />
    </Hydrate>
  );
}
