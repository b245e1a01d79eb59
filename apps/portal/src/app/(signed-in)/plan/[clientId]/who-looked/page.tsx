import { forClient, type Moment } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { WhoLookedScreen } from "../../../../../journal/who-looked-screen.tsx";
import { readPlan } from "../../../../../plan/find-goal.ts";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../shell/search.ts";

export default async function WhoLookedPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const { before, all } = await searchParams;
  const onlyOthers = all !== "yes";
  const log = await read((caller) => caller.journal.whoLooked({ clientId, onlyOthers, ...beforeOf(before) }));
  return <WhoLookedScreen view={await readPlan(clientId)} log={log} onlyOthers={onlyOthers} />;
}

function beforeOf(text: unknown): { before?: Moment } {
  const before = Number(text);
  return Number.isSafeInteger(before) && before > 0 ? { before } : {};
}
