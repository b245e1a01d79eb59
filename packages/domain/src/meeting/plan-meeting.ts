import { insertMeeting } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Invalid, momentOf, type NewMeeting } from "@naast/vocabulary";
import { change } from "../change.ts";
import { requireReaders } from "../consent/require-readers.ts";
import type { Context } from "../context.ts";

type Sharing = Pick<NewMeeting, "visibility" | "readerIds">;

/** A worker plans nothing that they cannot read themselves. */
function sharing(permit: Permit<"meeting.plan">, { visibility, readerIds }: Sharing): Sharing {
  if (permit.isClient || visibility === "workers" || visibility === "everyone") return { visibility, readerIds };
  if (visibility === "me") throw new Invalid({ visibility: "choose" });
  return { visibility, readerIds: [...new Set([...readerIds, permit.actorId])] };
}

/** When and where people come together about the plan; planned by the client or a worker, read by who they say. */
export function planMeeting(ctx: Context, permit: Permit<"meeting.plan">, meeting: NewMeeting): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await requireReaders(tx, permit, meeting);
    const { title, day, time, place } = meeting;
    const startsAt = momentOf(day, time);
    const after = await insertMeeting(tx, permit, { title, startsAt, place, ...sharing(permit, meeting), at });
    return {
      item: { id: after.id },
      event: { kind: "meeting.planned" },
      place: { itemId: after.id },
      touched: [{ kind: "meeting", goalId: null, before: null, after }],
    };
  });
}
