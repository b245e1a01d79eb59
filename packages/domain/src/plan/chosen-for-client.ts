import { listChosenForClient, type Reader, type SeenPlan } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { PlanView } from "@naast/vocabulary";

/** Of these items, what somebody chose in the place of the client. NOTE: only of items that the permit sees. */
export async function chosenAmong(read: Reader, permit: Permit, ids: readonly string[]): Promise<PlanView["chosenForClient"]> {
  const chosen = await listChosenForClient(read, permit);
  return ids.flatMap((itemId) => {
    const by = chosen.get(itemId);
    return by ? [{ itemId, ...by }] : [];
  });
}

/** What somebody chose in the place of the client, of everything that this reader sees (B5: marked, and never hidden). */
export function chosenForClient(read: Reader, permit: Permit, seen: SeenPlan): Promise<PlanView["chosenForClient"]> {
  const { goals, steps, meetings, proposals } = seen;
  const ids = [...goals, ...steps, ...meetings, ...proposals.map(({ proposal }) => proposal)].map(({ id }) => String(id));
  return chosenAmong(read, permit, ids);
}
