import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../../shell/search.ts";
import { BringInScreen } from "../../../../../../take-along/bring-in-screen.tsx";
import { wrongFile } from "../../../../../../take-along/bring-in-words.ts";

export default async function BringInPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("plan.bringIn")) notFound();
  const tooLarge = (await searchParams).file === "too-large";
  return <BringInScreen view={view} start={tooLarge ? await wrongFile("fileTooLarge") : null} />;
}
