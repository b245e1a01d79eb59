import { listOwnRelapseRequests, readPhase } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { AlsoWaiting } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** What the client asked of this reader for when it gets harder, and what they did not answer yet. */
export async function relapseWaiting(ctx: Context, permit: Permit): Promise<readonly AlsoWaiting[]> {
  const { read } = ctx.store;
  if (!permit.sees.labels.includes("relapsePlan")) return [];
  const waiting = await Promise.all(
    (await listOwnRelapseRequests(read, permit)).map(async ({ id, phaseId, words, createdAt }): Promise<readonly AlsoWaiting[]> => {
      const isSeen = (await readPhase(read, permit, phaseId)) !== null;
      const ask = { kind: "relapseRequest", itemId: id, personId: permit.clientPersonId, words, since: createdAt.getTime() } as const;
      return isSeen ? [{ ...ask, address: `/relapse#ask-${id}` }] : [];
    }),
  );
  return waiting.flat();
}
