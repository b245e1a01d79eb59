import {
  countGoals,
  insertGoal,
  listRoundPeople,
  type StoredGoal,
  type StoredRound,
  updateGoal,
  updateRound,
  type Writer,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, newId, type RoundSettling } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import type { Context } from "../context.ts";
import { mergeWords } from "../merge-words.ts";
import { requireGoal } from "./require-goal.ts";
import { requireOpenRound } from "./require-view-round.ts";

type Settling = Permit<"threeViews.settle">;
type Fixed = Pick<RoundSettling, "words" | "version"> & { at: Date };

/** The idea gets its words, and is agreed. Where it was changed meanwhile both texts come back. */
async function fixIdea(tx: Writer, permit: Settling, { goal, words, version, at }: Fixed & { goal: StoredGoal }): Promise<StoredGoal> {
  const merged = await mergeWords(tx, permit, {
    kind: "goal",
    goalId: goal.id,
    current: goal,
    currentBy: goal.changedBy,
    version: version ?? 0,
    mine: { words },
    texts: ["words"],
  });
  const set = { words: merged.words, state: "agreed" as const, changedAt: at, changedBy: permit.actorId };
  return updateGoal(tx, permit, { before: goal, set });
}

/** Out of a question comes a new goal, read by who joined in. */
async function addAgreed(tx: Writer, permit: Settling, { round, words, at }: Fixed & { round: StoredRound }): Promise<StoredGoal> {
  const joined = (await listRoundPeople(tx, permit)).filter(({ roundId }) => roundId === round.id).map(({ personId }) => personId);
  return insertGoal(tx, permit, {
    id: newId("Goal"),
    words,
    kind: "practical",
    ownKind: null,
    lifeDomain: null,
    why: null,
    state: "agreed",
    visibility: joined.length > 0 ? "chosen" : "me",
    readerIds: joined,
    position: (await countGoals(tx, permit)) + 1,
    at,
  });
}

async function fixedGoal(tx: Writer, permit: Settling, { round, ...fixed }: Fixed & { round: StoredRound }): Promise<Touched<StoredGoal>> {
  if (round.goalId === null) {
    const after = await addAgreed(tx, permit, { round, ...fixed });
    return { kind: "goal", goalId: after.id, before: null, after };
  }
  const before = await requireGoal(tx, permit, round.goalId);
  return { kind: "goal", goalId: before.id, before, after: await fixIdea(tx, permit, { goal: before, ...fixed }) };
}

/** The client fixes the goal in their own words, out of what was said; the views stay beside it. One change, taken back whole. */
export function settleViewRound(
  ctx: Context,
  permit: Settling,
  { roundId, words, version }: Omit<RoundSettling, "clientId">,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireOpenRound(tx, permit, roundId);
    const goal = await fixedGoal(tx, permit, { round: before, words, version, at });
    const after = await updateRound(tx, permit, { before, set: { closedAt: at, goalId: goal.after.id } });
    return {
      item: { id: goal.after.id },
      event: { kind: "threeViews.settled" },
      place: { goalId: goal.after.id, itemId: roundId },
      touched: [goal, { kind: "viewRound", goalId: goal.goalId, before, after }],
    };
  });
}
