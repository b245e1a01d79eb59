import { type Reader, readStep, type StoredStep } from "@naast/db";
import { type Permit, stepAbilitiesOf } from "@naast/policy";
import { Conflict, type Id, NotFound, Refused, type StepAbility } from "@naast/vocabulary";

export type StepAsked = { stepId: Id<"Step">; ability: StepAbility };

/** What somebody does from a page that shows an earlier state of the step. */
const fromEarlierPage: readonly StepAbility[] = ["answer", "handBack", "finish", "withdrawOffer"];

/** Whether the step was theirs to do this with, a moment ago perhaps. Otherwise it never was. */
function movedOn(step: StoredStep, permit: Permit, ability: StepAbility): boolean {
  if (permit.isClient || permit.delegationId !== null || step.doerId === permit.actorId || ability === "offer") return true;
  return step.state === "open" && fromEarlierPage.includes(ability);
}

/** A step that the actor sees. `NotFound` for any other, and for none. */
export async function requireSeenStep(read: Reader, permit: Permit, stepId: Id<"Step">): Promise<StoredStep> {
  const step = await readStep(read, permit, stepId);
  if (!step) throw new NotFound();
  return step;
}

/** A step that the actor sees and may do this with now. Says which of the three it is when not. */
export async function requireStep(read: Reader, permit: Permit, { stepId, ability }: StepAsked): Promise<StoredStep> {
  const step = await requireSeenStep(read, permit, stepId);
  const steers = permit.delegationId !== null;
  const able = stepAbilitiesOf(step, { personId: permit.actorId, isClient: permit.isClient, mayWrite: true, steers });
  if (able.includes(ability)) return step;
  if (movedOn(step, permit, ability)) throw new Conflict(ability === "offer" ? "step.taken" : "step.answered");
  throw new Refused(permit.action);
}
