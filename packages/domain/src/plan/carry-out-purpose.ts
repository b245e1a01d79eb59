import { insertPurpose, type Writer } from "@naast/db";
import type { CarriedOut, Deciding, Outcome } from "./carry-out.ts";

/** Other words are a new version, to which everybody is asked to agree anew (B1). */
export async function carryOutPurpose(tx: Writer, permit: Deciding, { words, at }: CarriedOut): Promise<Outcome> {
  const after = await insertPurpose(tx, permit, { words, change: "asksAgain", at });
  const also = [{ event: { kind: "purpose.written" as const, change: "asksAgain" as const }, place: { itemId: after.id } }];
  return { touched: [{ kind: "purpose", goalId: null, before: null, after }], also };
}
