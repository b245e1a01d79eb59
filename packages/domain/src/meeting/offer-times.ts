import { updateMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Changed, TimesOffer } from "@naast/vocabulary";
import { change } from "../change.ts";
import type { Context } from "../context.ts";
import { momentsOffered } from "./offered-times.ts";
import { meetingDone, requireComing, requireLeading } from "./require-meeting.ts";

/** Other times, by the client, a worker or who chairs. What people said about a time that stays, stays. */
export function offerTimes(ctx: Context, permit: Permit<"meeting.offerTimes">, offer: TimesOffer): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const before = await requireComing(tx, permit, offer.meetingId);
    requireLeading(permit, before);
    const offeredTimes = momentsOffered(offer, at);
    const set = { state: "proposed" as const, offeredTimes, startsAt: new Date(offeredTimes[0]) };
    const after = await updateMeeting(tx, permit, { before, set });
    return meetingDone({ before, after, event: { kind: "meeting.timesOffered" } });
  });
}
