import { listUnreviewed, nameOfPerson } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import type { EmergencyReviewView } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** Break-glass that waits to be looked at by somebody else than who used it. */
export async function readReviews(ctx: Context, permit: ShelterPermit<"emergency.listReviews">): Promise<readonly EmergencyReviewView[]> {
  const rows = await listUnreviewed(ctx.store.read, permit);
  return Promise.all(
    rows.map(async ({ clientPersonId, workerId, openedAt, endsAt, ...row }) => ({
      ...row,
      clientName: await nameOfPerson(ctx.store.read, clientPersonId),
      openedAt: openedAt.getTime(),
      endsAt: endsAt.getTime(),
      mayReview: workerId !== permit.actorId,
    })),
  );
}
