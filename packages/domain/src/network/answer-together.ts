import { listTogether, updateTogether } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, NotFound, type TogetherAnswer, togetherPeriod } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

/** The client answers. A yes lasts two hours at most and can be stopped at any moment. `NotFound` for a question that lapsed. */
export function answerTogether(ctx: Context, permit: Permit<"together.answer">, asked: TogetherAnswer): Promise<Changed> {
  const { togetherId: id, answer } = asked;
  return change(ctx, permit, async (tx, at) => {
    const open = (await listTogether(tx, permit, at)).find(({ session }) => session.id === id);
    if (!open || open.session.answer !== null) throw new NotFound();
    const endsAt = answer === "yes" ? new Date(at.getTime() + togetherPeriod) : null;
    await updateTogether(tx, permit, { id, set: { answer, answeredAt: at, endsAt } });
    return { item: { id }, event: { kind: "together.answered", answer }, place: { itemId: id }, touched: [] };
  });
}
