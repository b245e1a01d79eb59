import { phaseChoice } from "@naast/vocabulary";
import { readPlan } from "../../../../../../../../plan/find-goal.ts";
import { EditPhaseScreen } from "../../../../../../../../relapse/phase-screens.tsx";
import { readOwnPhase } from "../../../../../../../../relapse/read-relapse.ts";
import { paramsOf, type RawParams } from "../../../../../../../../shell/params.ts";

export default async function EditPhasePage({ params }: { params: RawParams }) {
  const { clientId, phaseId } = await paramsOf(params, phaseChoice);
  return <EditPhaseScreen view={await readPlan(clientId)} {...(await readOwnPhase(clientId, phaseId))} />;
}
