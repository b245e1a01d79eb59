import { chosenReadersOf, insertRound, listRounds, readPeople, type StoredGoal, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, Invalid, type NewViewRound, type PersonId } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { requireGoal } from "./require-goal.ts";
import { roundCandidates, sideOf } from "./round-people.ts";

type Opening = Permit<"threeViews.open">;

/** A goal that is agreed is fixed: it has its words, and a round comes before that. */
async function requireIdea(tx: Writer, permit: Opening, goalId: NewViewRound["goalId"]): Promise<StoredGoal | null> {
  if (goalId === null) return null;
  const goal = await requireGoal(tx, permit, goalId);
  if (goal.state !== "idea") throw new Invalid({ goalId: "choose" });
  const open = await listRounds(tx, permit);
  if (open.some(({ round }) => round.goalId === goalId && round.closedAt === null)) throw new Conflict("already.there");
  return goal;
}

/** Of those who can join in, who sees the goal now. */
async function whoSees(ctx: Context, permit: Opening, { tx, goal }: { tx: Writer; goal: StoredGoal | null }): Promise<readonly PersonId[]> {
  const candidates = await roundCandidates(ctx, permit, { read: tx, people: await readPeople(tx, permit) });
  const ticked = new Set(goal ? await chosenReadersOf(tx, permit, goal.id) : []);
  const sees = (person: (typeof candidates)[number]) => {
    if (!goal || goal.visibility === "everyone") return true;
    if (goal.visibility === "workers") return sideOf(person) === "worker";
    return goal.visibility === "chosen" && ticked.has(person.personId);
  };
  return candidates.filter(sees).map(({ personId }) => personId);
}

/**
 * The client asks what each finds desirable, before a goal is fixed: around an idea or a question. Who joins in is who the
 * client chooses, and everybody who sees the goal when they choose nobody. `Invalid` for somebody who does not see the goal.
 */
export function openViewRound(ctx: Context, permit: Opening, { goalId, question, personIds }: NewViewRound): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const goal = await requireIdea(tx, permit, goalId);
    const able = await whoSees(ctx, permit, { tx, goal });
    const chosen = personIds ? [...new Set(personIds)] : able;
    if (chosen.some((personId) => !able.includes(personId))) throw new Invalid({ personIds: "choosePeople" });
    const after = await insertRound(tx, permit, { goalId, question, personIds: chosen, at });
    return {
      item: { id: after.id },
      event: { kind: "threeViews.opened" },
      place: { goalId, itemId: after.id },
      touched: [{ kind: "viewRound", goalId, before: null, after }],
    };
  });
}
