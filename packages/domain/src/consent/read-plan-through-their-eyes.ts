import { clientFacts } from "@naast/db";
import { type Permit, permitThroughTheirEyes } from "@naast/policy";
import { NotFound, type PersonId, type PlanView } from "@naast/vocabulary";
import { type Context, today } from "../context.ts";
import { loadPlan } from "../plan/load-plan.ts";

/**
 * The plan as somebody else reads it now, for the client: loaded by the same functions with that person's facts, so the
 * two cannot differ. The log says that the client looked. When they read last is theirs, and is left out.
 */
export async function seeThroughTheirEyes(
  ctx: Context,
  permit: Permit<"consent.preview">,
  { personId }: { personId: PersonId },
): Promise<PlanView> {
  if (personId === permit.actorId) throw new NotFound();
  const asked = { clientId: permit.clientId, personId, today: today(ctx), now: ctx.clock.now() };
  const found = await clientFacts(ctx.store.read, { ...asked, app: "portal" });
  const asMember = found && permitThroughTheirEyes(permit, { personId, ...found });
  const working = asMember ? null : await clientFacts(ctx.store.read, { ...asked, app: "dashboard" });
  const theirs = asMember ?? (working && permitThroughTheirEyes(permit, { personId, ...working }));
  if (!theirs) throw new NotFound();
  const plan = await loadPlan(ctx, theirs, { events: 0 });
  return { ...plan, reader: { ...plan.reader, abilities: [] }, newAfter: plan.upTo };
}
