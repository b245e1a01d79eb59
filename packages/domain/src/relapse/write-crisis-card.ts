import { insertCrisisCard, readCrisisCardRow, type StoredCrisisCard, updateCrisisCard, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, CrisisCardChange } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { mergeWords } from "../merge-words.ts";

type Writing = Permit<"relapse.writeCard">;
type Rewriting = { before: StoredCrisisCard; sent: CrisisCardChange; at: Date };

async function rewritten(tx: Writer, permit: Writing, { before, sent, at }: Rewriting): Promise<StoredCrisisCard> {
  const { coverWords, practicalWords, reviewOn, version } = sent;
  const mine = { coverWords, practicalWords, reviewOn };
  if (before.removedAt !== null) return updateCrisisCard(tx, permit, { before, ...mine, at });
  const merged = await mergeWords(tx, permit, {
    kind: "crisisCard",
    goalId: null,
    current: before,
    currentBy: permit.clientPersonId,
    version,
    mine,
    texts: ["coverWords", "practicalWords"],
  });
  return updateCrisisCard(tx, permit, { before, ...merged, at });
}

/** What stands on the card besides phases and numbers, and when the client looks again. Two texts at once: `Conflict`. */
export function writeCrisisCard(ctx: Context, permit: Writing, sent: CrisisCardChange): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { coverWords, practicalWords, reviewOn } = sent;
    const before = await readCrisisCardRow(tx, permit);
    const after = before
      ? await rewritten(tx, permit, { before, sent, at })
      : await insertCrisisCard(tx, permit, { coverWords, practicalWords, reviewOn, at });
    return {
      item: { id: after.id },
      event: { kind: "relapse.cardWritten" },
      place: { itemId: after.id, audience: "client" },
      touched: [{ kind: "crisisCard", goalId: null, before, after }],
    };
  });
}
