import { newestPurpose, saveAgreement } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, NotFound, type PurposeAnswer } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";

type Answered = { purposeId: Id<"Purpose">; answer: PurposeAnswer };

/**
 * A participant says for themselves whether they agree with the words that count now. "Not yet" is told to nobody: it
 * shows only in the list that client and workers read.
 */
export function answerPurpose(ctx: Context, permit: Permit<"purpose.answer">, { purposeId, answer }: Answered): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const newest = await newestPurpose(tx, permit);
    if (newest === null) throw new NotFound();
    if (newest.id !== purposeId) throw new Conflict("purpose.replaced");
    const { before, after } = await saveAgreement(tx, permit, { purposeId, answer, at });
    return {
      item: { id: after.id },
      event: { kind: "purpose.answered", answer },
      place: { itemId: purposeId, audience: answer === "agrees" ? "participants" : "clientAndActor" },
      touched: [{ kind: "purposeAgreement", goalId: null, before, after }],
    };
  });
}
