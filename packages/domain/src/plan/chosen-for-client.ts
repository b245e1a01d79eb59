import { listChosenForClient, type Reader, type SeenPlan } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { PlanView } from "@naast/vocabulary";

/** What somebody chose in the place of the client, of everything that this reader sees (B5: marked, and never hidden). */
export async function chosenForClient(read: Reader, permit: Permit, seen: SeenPlan): Promise<PlanView["chosenForClient"]> {
  const chosen = await listChosenForClient(read, permit);
  if (chosen.size === 0) return [];
  const { goals, steps, meetings, proposals } = seen;
  const ids = [...goals, ...steps, ...meetings, ...proposals.map(({ proposal }) => proposal)].map(({ id }) => String(id));
  return ids.flatMap((itemId) => {
    const by = chosen.get(itemId);
    return by ? { itemId, name: by.name } : [];
  });
}
