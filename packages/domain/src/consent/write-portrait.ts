import { insertPortrait, type PortraitWithReaders, readPortraitRow, updatePortrait, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, NewPortrait } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { mergeWords } from "../merge-words.ts";

type Writing = Permit<"portrait.write">;
const texts = ["strengthWords", "helpWords", "likeWords"] as const;

async function rewritten(
  tx: Writer,
  permit: Writing,
  { before, sent, at }: { before: PortraitWithReaders; sent: NewPortrait; at: Date },
): Promise<PortraitWithReaders> {
  const { strengthWords, helpWords, likeWords, version } = sent;
  const mine = { strengthWords, helpWords, likeWords };
  if (before.removedAt !== null) return updatePortrait(tx, permit, { before, ...mine, at });
  const standing = { current: before, currentBy: permit.clientPersonId };
  const merged = await mergeWords(tx, permit, { kind: "portrait", goalId: null, ...standing, version, mine, texts });
  return updatePortrait(tx, permit, { before, ...merged, at });
}

/** The client says who they are. Written on two devices at once: both texts come back (`Conflict`). */
export function writePortrait(ctx: Context, permit: Writing, sent: NewPortrait): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { strengthWords, helpWords, likeWords } = sent;
    const before = await readPortraitRow(tx, permit);
    const after = before
      ? await rewritten(tx, permit, { before, sent, at })
      : await insertPortrait(tx, permit, { strengthWords, helpWords, likeWords, at });
    return {
      item: { id: after.id },
      event: { kind: "portrait.written" },
      place: { itemId: after.id, audience: "client" },
      touched: [{ kind: "portrait", goalId: null, before, after }],
    };
  });
}
