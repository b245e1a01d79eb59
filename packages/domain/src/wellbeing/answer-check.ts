import { insertCheck, insertLine, readOwnCheck, readOwnLine, updateCheck, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import {
  type AnswerValue,
  answerPeriod,
  type CheckAnswer,
  Conflict,
  type Id,
  Invalid,
  type Measure,
  type MeasureItem,
  NotFound,
} from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireItem, requireMeasure } from "./own-measure.ts";
import { scoreOfAnswer } from "./score-measure.ts";

type Answering = Permit<"check.answer">;
type Answered = { id: Id<"Check"> };

/** Words only where words are asked, and only a value that the question has. */
function requireFit(item: MeasureItem, value: AnswerValue): void {
  const fits = item.kind === "words" ? value === null || typeof value === "string" : value === null || scoreOfAnswer(item, value) !== null;
  if (!fits) throw new Invalid({ value: "choose" });
}

async function begin(
  tx: Writer,
  permit: Answering,
  { measure, itemKey, value, at }: { measure: Measure; itemKey: string; value: AnswerValue; at: Date },
): Promise<Answered> {
  const line = (await readOwnLine(tx, permit, measure.key)) ?? (await insertLine(tx, permit, { measureKey: measure.key, at }));
  const check = { lineId: line.id, measureVersion: measure.version, answers: { [itemKey]: value }, at };
  return { id: await insertCheck(tx, permit, check) };
}

/**
 * Keeps one answer, at once, so that nothing is lost between two questions; a skip is kept as a skip. No event goes out and
 * no history is written: nobody but who answers hears of it. `NotFound`: another's check, or a measure that is not theirs.
 * `Conflict`: later than a day after the first answer, or changed on another device.
 */
export function answerCheck(ctx: Context, permit: Answering, { measureKey, checkId, itemKey, value }: CheckAnswer): Promise<Answered> {
  const at = ctx.clock.now();
  const measure = requireMeasure(permit, measureKey);
  requireFit(requireItem(measure, itemKey), value);
  return ctx.store.write(async (tx) => {
    if (checkId === null) return begin(tx, permit, { measure, itemKey, value, at });
    const before = await readOwnCheck(tx, permit, checkId);
    const line = await readOwnLine(tx, permit, measureKey);
    if (!before || before.lineId !== line?.id) throw new NotFound();
    if (at.getTime() - before.answeredAt.getTime() > answerPeriod) throw new Conflict("response.late");
    await updateCheck(tx, permit, { before, set: { answers: { ...before.answers, [itemKey]: value } } });
    return { id: checkId };
  });
}
