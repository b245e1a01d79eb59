import { phaseChoice } from "@naast/vocabulary";
import { readPlan } from "../../../../../../../../plan/find-goal.ts";
import { AskInPhaseScreen } from "../../../../../../../../relapse/phase-screens.tsx";
import { readOwnPhase } from "../../../../../../../../relapse/read-relapse.ts";
import { paramsOf, type RawParams } from "../../../../../../../../shell/params.ts";

export default async function AskPhasePage({ params }: { params: RawParams }) {
  const { clientId, phaseId } = await paramsOf(params, phaseChoice);
  return <AskInPhaseScreen view={await readPlan(clientId)} {...(await readOwnPhase(clientId, phaseId))} />;
}
