import { readPeople } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { DelegationPage } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { delegationViews, mayBeDelegates } from "./delegation-views.ts";
import { delegationDays } from "./give-delegation.ts";

/** What somebody steers for the client now; for the client also whom they can ask. */
export async function readDelegations(ctx: Context, permit: Permit<"delegation.read">): Promise<DelegationPage> {
  const { read } = ctx.store;
  const people = await readPeople(read, permit);
  const delegations = await delegationViews(ctx, permit, { read, people });
  const taken = new Set(delegations.map(({ personId }) => personId));
  const candidates = mayBeDelegates(people, ctx)
    .filter(({ personId }) => permit.isClient && !taken.has(personId))
    .map(({ personId, name, relation, relationWords }) => ({
      personId,
      name,
      relation: relation === "worker" ? ("worker" as const) : ("member" as const),
      relationWords,
    }));
  return { delegations, candidates, ...delegationDays(ctx) };
}
