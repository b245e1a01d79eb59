import { forClient } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { ExchangeScreen } from "../../../../../../people-exchange/exchange-screen.tsx";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../shell/search.ts";

export default async function ExchangePage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("network.export")) notFound();
  const tooLarge = (await searchParams).file === "too-large";
  return <ExchangeScreen view={view} search={await searchOf(searchParams)} tooLarge={tooLarge} />;
}
