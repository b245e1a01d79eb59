import { forClient } from "@naast/vocabulary";
import { readPlan } from "../../../../../../plan/find-goal.ts";
import { PrintRelapseScreen } from "../../../../../../relapse/print-relapse-screen.tsx";
import { readRelapse } from "../../../../../../relapse/read-relapse.ts";
import { paramsOf, type RawParams } from "../../../../../../shell/params.ts";

export default async function PrintRelapsePage({ params }: { params: RawParams }) {
  const { clientId } = await paramsOf(params, forClient);
  return <PrintRelapseScreen view={await readPlan(clientId)} plan={await readRelapse(clientId)} />;
}
