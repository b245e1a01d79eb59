import { readEmergencyAccess, reviewStoredEmergencyAccess } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import { Conflict, type EmergencyReviewView, type emergencyOutcomes, NotFound, Refused } from "@naast/vocabulary";
import type { Context } from "../context.ts";

type Review = { emergencyAccessId: EmergencyReviewView["id"]; outcome: (typeof emergencyOutcomes)[number]; words: string };

/** The team lead of the client's team judges an emergency access; never somebody's own, and once. */
export async function reviewEmergencyAccess(
  ctx: Context,
  permit: ShelterPermit<"emergency.review">,
  { emergencyAccessId: id, outcome, words }: Review,
): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const access = await readEmergencyAccess(tx, permit, id);
    if (!access) throw new NotFound();
    if (access.workerId === permit.actorId) throw new Refused(permit.action);
    if (access.reviewedAt !== null) throw new Conflict("already.there");
    await reviewStoredEmergencyAccess(tx, permit, { id, outcome, words, at });
  });
  return null;
}
