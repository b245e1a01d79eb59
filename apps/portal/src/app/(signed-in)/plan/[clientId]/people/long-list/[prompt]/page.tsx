import { forClient, longListPrompts } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { z } from "zod";
import { LongListScreen } from "../../../../../../../people-exchange/long-list-screen.tsx";
import { readPlan } from "../../../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../../../shell/params.ts";
import { type RawSearch, searchOf } from "../../../../../../../shell/search.ts";

const asked = forClient.extend({ prompt: z.enum(longListPrompts) });

export default async function PromptPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId, prompt } = await paramsOf(params, asked);
  const view = await readPlan(clientId);
  if (!view.reader.abilities.includes("network.addSeveral")) notFound();
  return <LongListScreen view={view} prompt={prompt} search={await searchOf(searchParams)} />;
}
