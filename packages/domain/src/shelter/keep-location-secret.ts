import { hidePlacesOfMeetings, setLocationSecret } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import { type Id, NotFound } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/**
 * Says that only chosen people may read where a location is, also for the meetings that stand there already; or that
 * everybody may again, from the next meeting on (`domain.md` 6.5). `NotFound` for a location of somebody else.
 */
export async function keepLocationSecret(
  ctx: Context,
  permit: ShelterPermit<"location.keepSecret">,
  { locationId, secret }: { locationId: Id<"Location">; secret: "yes" | "no" },
): Promise<null> {
  await ctx.store.write(async (tx) => {
    if (!(await setLocationSecret(tx, permit, { locationId, secret: secret === "yes" }))) throw new NotFound();
    if (secret === "yes") await hidePlacesOfMeetings(tx, permit, locationId);
  });
  return null;
}
