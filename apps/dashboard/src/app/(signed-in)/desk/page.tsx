import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeskScreen } from "../../../card/desk-screen.tsx";
import { isAtDesk } from "../../../shell/doors.ts";
import { requireMe } from "../../../shell/me.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dashboard.desk"))("pageTitle") };
}

/** To find somebody by name who has no card with them. */
export default async function DeskPage() {
  const { worker } = await requireMe("/desk");
  if (!isAtDesk(worker.role)) notFound();
  return <DeskScreen />;
}
