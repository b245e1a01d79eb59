import { insertMeetingAgreement } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Invalid, type NewAgreement, type PlanEvent } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { begunMeeting, mayBeThere } from "./seen-meeting.ts";

/** Who does what, and when. One's own name is one's own yes; for anybody else it is a request until they say so (`product.md`, rule 4). */
export function makeAgreement(
  ctx: Context,
  permit: Permit<"agreement.make">,
  { meetingId, what, ownerId, onDay, whenWords }: NewAgreement,
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { meeting } = await begunMeeting(tx, permit, meetingId);
    if (!(await mayBeThere(tx, permit, { meeting, today: today(ctx) })).has(ownerId)) throw new Invalid({ ownerId: "choosePeople" });
    const state = ownerId === permit.actorId ? "yes" : "waiting";
    const id = await insertMeetingAgreement(tx, permit, { meetingId, what, ownerId, onDay, whenWords, state, at });
    const event: PlanEvent = state === "yes" ? { kind: "talk.changed" } : { kind: "agreement.asked", doerId: ownerId };
    return { item: { id }, event, place: { itemId: meetingId }, touched: [] };
  });
}
