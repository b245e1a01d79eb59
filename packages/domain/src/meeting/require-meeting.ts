import { readMeeting, type StoredMeeting, type Writer } from "@naast/db";
import { type Permit, steers } from "@naast/policy";
import { Conflict, type Id, NotFound, Refused } from "@naast/vocabulary";
import type { Done } from "../change.ts";

/** A meeting that the permit sees and that still lies ahead: `NotFound` for any other, `Conflict` when it was cancelled or held. */
export async function requireComing(tx: Writer, permit: Permit, meetingId: Id<"Meeting">): Promise<StoredMeeting> {
  const found = await readMeeting(tx, permit, meetingId);
  if (!found) throw new NotFound();
  if (found.state === "cancelled" || found.state === "held") throw new Conflict("meeting.over");
  return found;
}

/** The client decides about their meeting, and whom they let do that for a while. */
export function decidesFor(permit: Permit): boolean {
  return permit.isClient || steers(permit.facts, "meetings");
}

/** Who may offer times and choose one: the client, a worker of the plan, and who chairs this meeting. */
export function leads(permit: Permit, { chairId }: Pick<StoredMeeting, "chairId">): boolean {
  return decidesFor(permit) || permit.basis === "assignment" || chairId === permit.actorId;
}

export function requireLeading(permit: Permit, meeting: StoredMeeting): void {
  if (!leads(permit, meeting)) throw new Refused(permit.action);
}

type Told = Pick<Done<{ id: string }>, "event"> & { before: StoredMeeting; after: StoredMeeting };

/** What a change of the meeting itself answers with. */
export function meetingDone({ before, after, event }: Told): Done<{ id: Id<"Meeting"> }> {
  return { item: { id: after.id }, event, place: { itemId: after.id }, touched: [{ kind: "meeting", goalId: null, before, after }] };
}
