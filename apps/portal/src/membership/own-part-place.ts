import type { OwnPartView } from "@naast/vocabulary";
import type { PlanPlace } from "../shell/signed-in-page.tsx";

/** Where the doors of the plan stand for who takes part; who does not any more has none. */
export function ownPartPlace({ clientName, abilities }: OwnPartView, clientId: string): PlanPlace | undefined {
  return clientName === null ? undefined : { clientId, clientName, own: false, abilities };
}
