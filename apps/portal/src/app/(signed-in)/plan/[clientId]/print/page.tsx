import { forClient } from "@naast/vocabulary";
import { read } from "../../../../../api/read.ts";
import { PrintScreen } from "../../../../../print/print-screen.tsx";
import { paramsOf, type RawParams } from "../../../../../shell/params.ts";
import type { RawSearch } from "../../../../../shell/search.ts";

export default async function PrintPage({ params, searchParams }: { params: RawParams; searchParams: RawSearch }) {
  const { clientId } = await paramsOf(params, forClient);
  const onlyMine = (await searchParams).mine === "yes";
  const view = await read((caller) => caller.plan.print({ clientId, onlyMine }));
  return <PrintScreen view={view} onlyMine={onlyMine} />;
}
