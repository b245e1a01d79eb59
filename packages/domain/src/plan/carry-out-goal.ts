import { countGoals, insertGoal, updateGoal, type Writer } from "@naast/db";
import { Conflict, moveOfProposal, newId } from "@naast/vocabulary";
import { type CarriedOut, type Deciding, type Outcome, present } from "./carry-out.ts";
import { listDoers } from "./require-doer.ts";
import { requireGoal } from "./require-goal.ts";

/** The goal starts as an idea, read by the client and by who proposed it, as long as they take part. */
async function addGoal(tx: Writer, permit: Deciding, { proposal, words, today, at }: CarriedOut): Promise<Outcome> {
  const takesPart = (await listDoers(tx, permit, today)).has(proposal.proposerId);
  const after = await insertGoal(tx, permit, {
    id: newId("Goal"),
    words,
    kind: proposal.goalKind ?? "practical",
    ownKind: null,
    lifeDomain: null,
    why: null,
    state: "idea",
    visibility: takesPart ? "chosen" : "me",
    readerIds: takesPart ? [proposal.proposerId] : [],
    position: (await countGoals(tx, permit)) + 1,
    at,
  });
  return { touched: [{ kind: "goal", goalId: after.id, before: null, after }] };
}

/** Other words for a goal; or it rests, or is let go. */
export async function carryOutGoal(tx: Writer, permit: Deciding, carried: CarriedOut): Promise<Outcome> {
  const { proposal, words, at } = carried;
  const move = moveOfProposal(proposal.kind);
  if (move === "add") return addGoal(tx, permit, carried);
  const before = await requireGoal(tx, permit, present(proposal.goalId));
  const state = move === "pause" ? ("resting" as const) : ("letGo" as const);
  if (move !== "change" && before.state === state) throw new Conflict("already.there");
  const set = { ...(move === "change" ? { words } : { state }), changedAt: at, changedBy: permit.actorId };
  const after = await updateGoal(tx, permit, { before, set });
  return { touched: [{ kind: "goal", goalId: before.id, before, after }] };
}
