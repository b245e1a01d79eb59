import { addEvent, keepOwnNote } from "@naast/db";
import type { Permit } from "@naast/policy";
import type { Id } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireComing } from "./require-meeting.ts";

type Written = { meetingId: Id<"Meeting">; words: string; shared: boolean };

/**
 * What somebody wants to say or ask. Nobody else reads it and nothing tells that it is there, until they share it; empty
 * words take it away. It is in no history, so there is nothing to take back but by writing it anew.
 */
export async function writeMeetingNote(
  ctx: Context,
  permit: Permit<"meeting.writeNote">,
  { meetingId, words, shared }: Written,
): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    await requireComing(tx, permit, meetingId);
    await keepOwnNote(tx, permit, { meetingId, words, sharedAt: shared && words !== "" ? at : null, at });
    if (!shared || words === "") return;
    const place = { goalId: null, stepId: null, itemId: meetingId, changeId: null, audience: "participants" as const };
    await addEvent(tx, permit, { at, content: { kind: "meeting.noteShared" }, place });
  });
  return null;
}
