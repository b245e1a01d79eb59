import type { ClientId, Id, RelapsePhaseView, RelapsePlanView } from "@naast/vocabulary";
import { notFound } from "next/navigation";
import { read } from "../api/read.ts";

/** What its reader sees of the plan for when it gets harder. Who may not read it finds nothing here. */
export function readRelapse(clientId: ClientId): Promise<RelapsePlanView> {
  return read((caller) => caller.relapse.read({ clientId }));
}

/** One phase for its client, who may write it; for everybody else the page is not there. */
export async function readOwnPhase(
  clientId: ClientId,
  phaseId: Id<"RelapsePhase">,
): Promise<{ plan: RelapsePlanView; phase: RelapsePhaseView }> {
  const plan = await readRelapse(clientId);
  const phase = plan.phases.find(({ id }) => id === phaseId);
  if (!phase || !plan.mayWrite) notFound();
  return { plan, phase };
}
