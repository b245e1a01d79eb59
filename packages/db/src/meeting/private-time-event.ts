import type { Permit } from "@naast/policy";
import type { Id } from "@naast/vocabulary";
import { addEvent } from "../journal/event-repository.ts";
import type { Writer } from "../store.ts";

type Inside = Permit<"privateTime.begin" | "privateTime.end" | "privateTime.enter" | "privateTime.write" | "privateTime.release">;
type Happened = "privateTime.opened" | "privateTime.written" | "privateTime.closed";

/** Wakes the screens of who is in private time. The row does not say who did it: it stands in the name of the plan's owner. */
export async function addUnsignedEvent(
  tx: Writer,
  permit: Inside,
  { kind, meetingId, at }: { kind: Happened; meetingId: Id<"Meeting">; at: Date },
): Promise<void> {
  const unsigned = { ...permit, actorId: permit.clientPersonId };
  const place = { changeId: null, goalId: null, stepId: null, itemId: meetingId, audience: "participants" as const };
  await addEvent(tx, unsigned, { at, content: { kind }, place });
}
