import { countGoals, insertGoal, insertStep, type StoredProposal, updateGoal, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Day, type Id, Invalid, NotFound, newId, wordLimit } from "@naast/vocabulary";
import type { Touched } from "../change.ts";
import { placeStep } from "./place-step.ts";
import { listDoers } from "./require-doer.ts";
import { requireGoal } from "./require-goal.ts";

type Deciding = Permit<"proposal.decide">;
/** `words` are those of the proposal, or the client's own when they changed them. */
export type CarriedOut = { proposal: StoredProposal; words: string; today: Day; at: Date };

/** The goal starts as an idea, read by the client and by who proposed it, as long as they take part. */
async function addProposedGoal(tx: Writer, permit: Deciding, { proposal, words, today, at }: CarriedOut): Promise<Touched> {
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
  return { kind: "goal", goalId: after.id, before: null, after };
}

/** Who proposed to do it themselves has said yes already; anybody else is asked. */
async function addProposedStep(tx: Writer, permit: Deciding, { proposal, words, today, at }: CarriedOut): Promise<Touched> {
  const goal = await requireGoal(tx, permit, goalOf(proposal));
  if (words.length > wordLimit.short) throw new Invalid({ words: "tooLong" });
  const doers = await listDoers(tx, permit, today);
  const doerId = proposal.doerId !== null && doers.has(proposal.doerId) ? proposal.doerId : null;
  const offered = doerId === proposal.proposerId;
  const place = offered ? { state: "accepted" as const, doerId } : placeStep(permit, doerId);
  const authorId = words === proposal.words ? proposal.proposerId : permit.actorId;
  const { onDay, whenWords } = proposal;
  const step = { id: newId("Step"), goalId: goal.id, what: words, onDay, whenWords, ...place, authorId, at };
  return { kind: "step", goalId: goal.id, before: null, after: await insertStep(tx, permit, step) };
}

async function changeProposedGoal(tx: Writer, permit: Deciding, { proposal, words, at }: CarriedOut): Promise<Touched> {
  const before = await requireGoal(tx, permit, goalOf(proposal));
  const after = await updateGoal(tx, permit, { before, set: { words, changedAt: at, changedBy: permit.actorId } });
  return { kind: "goal", goalId: before.id, before, after };
}

function goalOf({ goalId }: StoredProposal): Id<"Goal"> {
  if (goalId === null) throw new NotFound();
  return goalId;
}

const byKind = { addGoal: addProposedGoal, addStep: addProposedStep, changeGoal: changeProposedGoal };

/** Does what was proposed, because the client said so. */
export function carryOutProposal(tx: Writer, permit: Deciding, carried: CarriedOut): Promise<Touched> {
  return byKind[carried.proposal.kind](tx, permit, carried);
}
