import { insertTalk, listTalkPoints, markHeld, readTalk, updateTalk, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, NotFound, type PlanEvent, type TalkClosing, type TalkPhase } from "@naast/vocabulary";
import { change, type Done } from "../change.ts";
import type { Context } from "../context.ts";
import { requireLead } from "./leads-meeting.ts";
import { begunMeeting, type MeetingInTalk, seenMeeting } from "./seen-meeting.ts";

type Leading = Permit<"talk.lead">;
type Asked = { meetingId: Id<"Meeting"> };

function done(meetingId: Id<"Meeting">, event: PlanEvent): Done<{ id: string }> {
  return { item: { id: meetingId }, event, place: { itemId: meetingId }, touched: [] };
}

/** What is done with a meeting that has begun, by who leads it. */
function leading(
  ctx: Context,
  permit: Leading,
  { meetingId, work }: Asked & { work: (tx: Writer, found: MeetingInTalk, at: Date) => Promise<PlanEvent> },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const found = await begunMeeting(tx, permit, meetingId);
    requireLead(permit, found.meeting);
    return done(meetingId, await work(tx, found, at));
  });
}

/** The meeting begins. Pressed twice it has begun once: `Conflict` for the second. */
function startTalk(ctx: Context, permit: Leading, { meetingId }: Asked): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    requireLead(permit, await seenMeeting(tx, permit, meetingId));
    if (await readTalk(tx, permit, meetingId)) throw new Conflict("already.there");
    const [first] = await listTalkPoints(tx, permit, meetingId);
    const talk = await insertTalk(tx, permit, { meetingId, at });
    if (first) await updateTalk(tx, permit, { before: talk, set: { pointId: first.id } });
    return done(meetingId, { kind: "talk.started" });
  });
}

/** The meeting begins, ends, or goes on after all. `Conflict` when it is there already. */
export function leadTalk(ctx: Context, permit: Leading, { meetingId, phase }: Asked & { phase: TalkPhase }): Promise<Changed> {
  if (phase === "start") return startTalk(ctx, permit, { meetingId });
  const work = async (tx: Writer, { meeting, talk: before }: MeetingInTalk, at: Date): Promise<PlanEvent> => {
    if ((before.endedAt === null) === (phase === "goOn")) throw new Conflict("already.there");
    await updateTalk(tx, permit, { before, set: { endedAt: phase === "end" ? at : null } });
    await markHeld(tx, permit, { before: meeting, held: phase === "end" });
    return { kind: phase === "end" ? "talk.ended" : "talk.started" };
  };
  return leading(ctx, permit, { meetingId, work });
}

/** On to another point, or to no point at all. The points are the client's, in their order. */
export function moveToPoint(
  ctx: Context,
  permit: Leading,
  { meetingId, pointId }: Asked & { pointId: Id<"AgendaPoint"> | null },
): Promise<Changed> {
  const work = async (tx: Writer, { talk: before }: MeetingInTalk): Promise<PlanEvent> => {
    const points = await listTalkPoints(tx, permit, meetingId);
    if (pointId !== null && !points.some(({ id }) => id === pointId)) throw new NotFound();
    if (before.endedAt !== null) throw new Conflict("talk.notNow");
    await updateTalk(tx, permit, { before, set: { pointId } });
    return { kind: "talk.changed" };
  };
  return leading(ctx, permit, { meetingId, work });
}

/** When again, and what if it goes differently. May be written afterwards too. */
export function closeTalk(ctx: Context, permit: Leading, { meetingId, ...closing }: Omit<TalkClosing, "clientId">): Promise<Changed> {
  const { fallbackWords, nextWords, nextOn, lookBackOn } = closing;
  const work = async (tx: Writer, { talk: before }: MeetingInTalk): Promise<PlanEvent> => {
    // Another day: the client is asked on that day, what was written before stays.
    const lookedBackAt = lookBackOn === before.lookBackOn ? before.lookedBackAt : null;
    await updateTalk(tx, permit, { before, set: { fallbackWords, nextWords, nextOn, lookBackOn, lookedBackAt } });
    return { kind: "talk.changed" };
  };
  return leading(ctx, permit, { meetingId, work });
}
