import { readRecorded, readStep, type StoredRecorded, type StoredStep, updateRecorded, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, idOf, NotFound, type RecordedCorrection } from "@naast/vocabulary";
import { change, type Touched } from "../change.ts";
import type { Context } from "../context.ts";
import { replaceRecordedAnswer, type Said } from "./place-answer.ts";
import { mayCorrect } from "./recorded-views.ts";

type Correcting = Permit<"recordedAnswer.correct">;
type Found = { recorded: StoredRecorded; step: StoredStep };

/** `NotFound` for what is not theirs or about a step that they do not see; `Conflict` after the seven days. */
async function requireOwn(
  tx: Writer,
  permit: Correcting,
  { recordedId, at }: { recordedId: StoredRecorded["id"]; at: Date },
): Promise<Found> {
  const recorded = await readRecorded(tx, permit, recordedId);
  const isTheirs = recorded !== null && [recorded.personId, recorded.recordedBy].includes(permit.actorId);
  const step = isTheirs ? await readStep(tx, permit, idOf("Step").parse(recorded.aboutId)) : null;
  if (!recorded || !step) throw new NotFound();
  if (!mayCorrect(recorded, { permit, now: at })) throw new Conflict("recordedAnswer.late");
  return { recorded, step };
}

async function replaced(
  tx: Writer,
  permit: Correcting,
  { recorded, step, said, at }: Found & { said: Said; at: Date },
): Promise<Touched[]> {
  const { personId, answer, words } = recorded;
  if (answer === said.answer && words === said.words) return [];
  const after = await replaceRecordedAnswer(tx, permit, { before: step, earlier: { personId, answer, words }, said, at });
  return [{ kind: "step", goalId: step.goalId, before: step, after }];
}

/**
 * The person puts right what was written down for them, or says that it is right; who has no account does it through who
 * wrote it down. What was written first stays in the history.
 */
export function correctRecordedAnswer(
  ctx: Context,
  permit: Correcting,
  { recordedId, answer, words }: Omit<RecordedCorrection, "clientId">,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const found = await requireOwn(tx, permit, { recordedId, at });
    const { recorded: before } = found;
    const { personId, goalId } = before;
    const touched = await replaced(tx, permit, { ...found, said: { personId, answer, words }, at });
    const isRight = touched.length === 0;
    const entered = isRight ? { confirmedAt: at } : { answer, words, correctedAt: at, correctedBy: permit.actorId };
    const after = await updateRecorded(tx, permit, { before, set: entered });
    return {
      item: { id: recordedId },
      event: { kind: isRight ? "recordedAnswer.confirmed" : "recordedAnswer.corrected", personId },
      place: { goalId, stepId: found.step.id, itemId: recordedId },
      touched: [...touched, { kind: "recordedAnswer", goalId, before, after }],
    };
  });
}
