import { insertProposal, insertStep, type StoredMeetingAgreement, updateMeetingAgreement } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, newId } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { placeEvent } from "../plan/place-step.ts";
import { listDoers } from "../plan/require-doer.ts";
import { requireGoal } from "../plan/require-goal.ts";
import { type AgreementAsked, requireAgreement } from "./answer-agreement.ts";

type Carried = AgreementAsked & { goalId: Id<"Goal"> };

/** A yes at the table is a yes in the plan; without one it is a request there too, and after a no the place is open. */
function placeOf({ state, ownerId }: StoredMeetingAgreement) {
  if (state === "no") return { state: "open" as const, doerId: null };
  return { state: state === "yes" ? ("accepted" as const) : ("requested" as const), doerId: ownerId };
}

/** The client puts an agreement in the plan, as a step under a goal. */
export function planAgreement(ctx: Context, permit: Permit<"agreement.plan">, { goalId, ...asked }: Carried): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireAgreement(tx, permit, asked);
    await requireGoal(tx, permit, goalId);
    const takesPart = (await listDoers(tx, permit, today(ctx))).has(before.ownerId);
    const place = takesPart ? placeOf(before) : placeOf({ ...before, state: "no" });
    const { what, onDay, whenWords, writtenBy: authorId } = before;
    const step = await insertStep(tx, permit, { id: newId("Step"), goalId, what, onDay, whenWords, ...place, authorId, at });
    await updateMeetingAgreement(tx, permit, { before, set: { goalId, stepId: step.id } });
    const event = placeEvent(place, { kind: "step.added" });
    return { item: { id: before.id }, event, place: { goalId, stepId: step.id }, touched: [] };
  });
}

/** Somebody beside the client proposes to put an agreement in the plan. The client decides. */
export function proposeAgreement(ctx: Context, permit: Permit<"agreement.propose">, { goalId, ...asked }: Carried): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireAgreement(tx, permit, asked);
    if (before.proposalId !== null) throw new Conflict("already.there");
    await requireGoal(tx, permit, goalId);
    const { what: words, onDay, whenWords, ownerId: doerId } = before;
    const bare = { kind: "addStep" as const, goalId, words, goalKind: null, why: null, onDay, whenWords, doerId };
    const proposal = await insertProposal(tx, permit, { ...bare, at });
    await updateMeetingAgreement(tx, permit, { before, set: { goalId, proposalId: proposal.id } });
    return {
      item: { id: before.id },
      event: { kind: "proposal.made", proposal: "addStep" },
      place: { goalId, itemId: proposal.id },
      touched: [{ kind: "proposal", goalId, before: null, after: proposal }],
    };
  });
}
