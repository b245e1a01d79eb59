import { insertStep, type StoredStep, updateStep, type Writer } from "@naast/db";
import { moveOfProposal, newId } from "@naast/vocabulary";
import { type CarriedOut, type Deciding, type Outcome, present } from "./carry-out.ts";
import { placeStep } from "./place-step.ts";
import { listDoers } from "./require-doer.ts";
import { requireGoal } from "./require-goal.ts";
import { requireStep } from "./require-step.ts";

/** Who proposed to do it themselves has said yes already, to these words; anybody else is asked, and so are they to other words. */
async function addStep(tx: Writer, permit: Deciding, { proposal, words, today, at }: CarriedOut): Promise<Outcome> {
  const goal = await requireGoal(tx, permit, present(proposal.goalId));
  const doers = await listDoers(tx, permit, today);
  const doerId = proposal.doerId !== null && doers.has(proposal.doerId) ? proposal.doerId : null;
  const offered = doerId === proposal.proposerId && words === proposal.words;
  const place = offered ? { state: "accepted" as const, doerId } : placeStep(permit, doerId);
  const authorId = words === proposal.words ? proposal.proposerId : permit.actorId;
  const { onDay, whenWords } = proposal;
  const step = { id: newId("Step"), goalId: goal.id, what: words, onDay, whenWords, ...place, authorId, at };
  return { touched: [{ kind: "step", goalId: goal.id, before: null, after: await insertStep(tx, permit, step) }] };
}

type Anew = { before: StoredStep; set: Partial<StoredStep>; carried: CarriedOut };

/** A yes was to what stood there: to another text or moment whoever does it is asked anew, unless they proposed exactly this. */
async function placeAnew(tx: Writer, permit: Deciding, { before, set, carried }: Anew): Promise<Partial<StoredStep>> {
  const { proposal, words, today } = carried;
  const { state, doerId } = before;
  const { what, onDay, whenWords } = { ...before, ...set };
  const isSame = what === before.what && onDay === before.onDay && whenWords === before.whenWords;
  const isOwn = doerId === proposal.proposerId && words === proposal.words;
  if (state !== "accepted" || doerId === null || isSame || isOwn) return {};
  const doers = await listDoers(tx, permit, today);
  return placeStep(permit, doers.has(doerId) ? doerId : null);
}

/** A step gets other words and perhaps another moment, waits until a day (or without one), or stops. */
export async function carryOutStep(tx: Writer, permit: Deciding, carried: CarriedOut): Promise<Outcome> {
  const { proposal, words, at } = carried;
  const move = moveOfProposal(proposal.kind);
  if (move === "add") return addStep(tx, permit, carried);
  const ability = move === "end" ? "stop" : "change";
  const before = await requireStep(tx, permit, { stepId: present(proposal.stepId), ability });
  const moment = proposal.onDay === null && proposal.whenWords === null ? {} : { onDay: proposal.onDay, whenWords: proposal.whenWords };
  const set = {
    add: {},
    change: { what: words, ...moment },
    pause: { onDay: proposal.onDay, whenWords: null },
    end: { state: "stopped" as const },
  }[move];
  const place = move === "end" ? {} : await placeAnew(tx, permit, { before, set, carried });
  const after = await updateStep(tx, permit, { before, set: { ...set, ...place, changedAt: at, changedBy: permit.actorId } });
  return { touched: [{ kind: "step", goalId: before.goalId, before, after }] };
}
