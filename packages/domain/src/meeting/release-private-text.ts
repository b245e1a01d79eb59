import {
  addEvent,
  addUnsignedEvent,
  agreeToRelease,
  insertMeetingAgreement,
  readSealed,
  releaseText,
  type StoredPrivateText,
  type Writer,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, NotFound, Refused } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { requireInside } from "./inside-private-time.ts";
import { openWords } from "./private-seal.ts";

type Releasing = Permit<"privateTime.release">;
type Asked = { meetingId: Id<"Meeting">; textId: Id<"PrivateText"> };
type Released = { meetingId: Id<"Meeting">; text: StoredPrivateText; at: Date };

/** Everybody who wrote it said yes: it is the meeting's now. Who does what becomes an agreement that waits for their yes. */
async function shareWithMeeting(tx: Writer, permit: Releasing, { meetingId, text, at }: Released): Promise<void> {
  const { kind, words, ownerId, whenWords } = openWords(text);
  await releaseText(tx, permit, { before: text, words, at });
  if (kind === "action" && ownerId !== null) {
    const state = ownerId === permit.actorId ? ("yes" as const) : ("waiting" as const);
    await insertMeetingAgreement(tx, permit, { meetingId, what: words, ownerId, onDay: null, whenWords, state, at });
  }
  const place = { changeId: null, goalId: null, stepId: null, itemId: meetingId, audience: "participants" as const };
  await addEvent(tx, permit, { at, content: { kind: "privateTime.released" }, place });
}

/**
 * One of those who wrote a text says whether it may be shared with everybody at the meeting, or takes that back. It comes
 * out only when all of them say yes. A no can be said for as long as it is closed.
 */
export async function releasePrivateText(
  ctx: Context,
  permit: Releasing,
  { meetingId, textId, answer }: Asked & { answer: "yes" | "no" },
): Promise<{ released: boolean }> {
  const at = ctx.clock.now();
  return ctx.store.write(async (tx) => {
    const { privateTime } = await requireInside(tx, permit, meetingId);
    const text = await readSealed(tx, permit, { privateTimeId: privateTime.id, textId });
    if (!text) throw new NotFound();
    if (!text.writers.some(({ personId }) => personId === permit.actorId)) throw new Refused(permit.action);
    await agreeToRelease(tx, permit, { id: textId, agreedAt: answer === "yes" ? at : null });
    const others = text.writers.filter(({ personId }) => personId !== permit.actorId);
    const released = answer === "yes" && others.every(({ agreedAt }) => agreedAt !== null);
    if (released) await shareWithMeeting(tx, permit, { meetingId, text, at });
    else await addUnsignedEvent(tx, permit, { kind: "privateTime.written", meetingId, at });
    return { released };
  });
}
