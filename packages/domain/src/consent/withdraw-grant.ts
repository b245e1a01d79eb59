import { listRunningGrants, withdrawStoredGrant } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, type Label, NotFound, type PersonId } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import { type Context, today } from "../context.ts";

type Choice = { personId: PersonId; label: Label };

/** The client takes a grant back: at once, without a reason (AVG art. 7.3: as easy as giving it). */
export function withdrawGrant(ctx: Context, permit: Permit<"grant.withdraw">, { personId, label }: Choice): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const running = await listRunningGrants(tx, permit, { personId, labels: [label], today: today(ctx) });
    const last = running.at(-1);
    if (!last) throw new NotFound();
    const touched: Touched[] = [];
    for (const before of running) {
      touched.push({ kind: "grant", goalId: null, before, after: await withdrawStoredGrant(tx, permit, { before, at }) });
    }
    return {
      item: { id: last.id },
      event: { kind: "grant.withdrawn" },
      place: { itemId: last.id, audience: "client" },
      touched,
    };
  });
}
