import { readRecorded, type StoredRecorded, updateRecorded, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, NotFound, type RecordedCorrection } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { placeOfRecorded, replaceSaid } from "./place-recorded.ts";
import { mayCorrect } from "./recorded-answer-views.ts";

type Correcting = Permit<"recordedAnswer.correct">;
type Asked = { recordedId: StoredRecorded["id"]; at: Date };

type Given = Omit<RecordedCorrection, "clientId" | "times"> & { times?: readonly string[] };

/** `NotFound` for what is not theirs; `Conflict` after the seven days. */
async function requireOwn(tx: Writer, permit: Correcting, { recordedId, at }: Asked): Promise<StoredRecorded> {
  const recorded = await readRecorded(tx, permit, recordedId);
  if (!recorded || ![recorded.personId, recorded.recordedBy].includes(permit.actorId)) throw new NotFound();
  if (!mayCorrect(recorded, { permit, now: at })) throw new Conflict("recordedAnswer.late");
  return recorded;
}

/**
 * The person puts right what was written down for them, or says that it is right; who has no account does it through who
 * wrote it down. What was written first stays in the history. `NotFound` for what they do not see any more.
 */
export function correctRecordedAnswer(
  ctx: Context,
  permit: Correcting,
  { recordedId, answer, words, times = [] }: Given,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireOwn(tx, permit, { recordedId, at });
    const { personId } = before;
    const said = { personId, answer, words, times };
    const placed = await replaceSaid(tx, permit, { recorded: before, said, today: today(ctx), at });
    const { goalId, touched } = placed;
    const isRight = touched.length === 0;
    const entered = isRight ? { confirmedAt: at } : { answer, words, correctedAt: at, correctedBy: permit.actorId };
    const after = await updateRecorded(tx, permit, { before, set: entered });
    return {
      item: { id: recordedId },
      event: { kind: isRight ? "recordedAnswer.confirmed" : "recordedAnswer.corrected", personId },
      place: placeOfRecorded(placed, recordedId),
      touched: [...touched, { kind: "recordedAnswer", goalId, before, after }],
    };
  });
}
