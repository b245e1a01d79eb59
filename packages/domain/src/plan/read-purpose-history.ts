import { readPurpose } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { PurposeHistoryView } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Every version of the purpose, the newest first. */
export async function readPurposeHistory(ctx: Context, permit: Permit<"plan.read">): Promise<PurposeHistoryView> {
  const { versions } = await readPurpose(ctx.store.read, permit);
  return versions.map(({ id, number, words, change, writtenAt }) => ({ id, number, words, change, writtenAt: writtenAt.getTime() }));
}
