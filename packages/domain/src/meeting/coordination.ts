import { addEvent, namesOf, ownTimeZone, type Reader, readCoordinatedMeeting, readPeople, setCoordinatorState } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type CoordinationView, type Id, type MeetingReply, NotFound } from "@naast/vocabulary";
import { change } from "../change.ts";
import { type Context, today } from "../context.ts";
import { detailsOf } from "./meeting-details.ts";
import { placeMeetingReply, replyDone } from "./reply-to-meeting.ts";
import { whoComes } from "./who-comes.ts";

type Coordinating = Permit<"coordination.read"> | Permit<"coordination.answer"> | Permit<"coordination.reply">;

/** The one meeting of this coordinator. Every other, and all else of the plan, does not exist for them. */
async function requireCoordinated(read: Reader, permit: Coordinating, meetingId: Id<"Meeting">) {
  const found = await readCoordinatedMeeting(read, permit, meetingId);
  if (!found) throw new NotFound();
  return found;
}

/** All that an independent coordinator reads: this meeting, and the names of who is asked to it. */
export async function readCoordination(
  ctx: Context,
  permit: Permit<"coordination.read">,
  { meetingId }: { meetingId: Id<"Meeting"> },
): Promise<CoordinationView> {
  const { read } = ctx.store;
  const { meeting, coordinator } = await requireCoordinated(read, permit, meetingId);
  const invitedIds = await whoComes(read, permit, { meeting, today: today(ctx) });
  const details = await detailsOf(read, permit, { meeting, invitedIds });
  const names = await namesOf(read, [...new Set([...invitedIds, details.chairId, ...details.points.map(({ authorId }) => authorId)])]);
  const { client } = await readPeople(read, permit);
  return {
    ...details,
    clientId: permit.clientId,
    coordinatorState: coordinator.state,
    clientPersonId: client.personId,
    reader: { personId: permit.actorId, name: coordinator.name, timeZone: await ownTimeZone(read, permit) },
    people: [...names].map(([personId, name]) => ({ personId, name })),
    readAt: ctx.clock.now().getTime(),
  };
}

/** Somebody who was asked says whether they do it. A no closes the door behind them. */
export async function answerCoordination(
  ctx: Context,
  permit: Permit<"coordination.answer">,
  { meetingId, answer }: { meetingId: Id<"Meeting">; answer: "yes" | "no" },
): Promise<null> {
  const at = ctx.clock.now();
  await ctx.store.write(async (tx) => {
    const { coordinator } = await requireCoordinated(tx, permit, meetingId);
    if (coordinator.state === "active" && answer === "yes") throw new Conflict("already.there");
    await setCoordinatorState(tx, permit, { id: coordinator.id, state: answer === "yes" ? "active" : "declined", at });
    const place = { goalId: null, stepId: null, itemId: meetingId, changeId: null, audience: "participants" as const };
    await addEvent(tx, permit, { at, content: { kind: "meeting.coordinatorAnswered", answer }, place });
  });
  return null;
}

/** When the coordinator can, and whether they come. */
export function replyAsCoordinator(ctx: Context, permit: Permit<"coordination.reply">, reply: MeetingReply): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { meeting, coordinator } = await requireCoordinated(tx, permit, reply.meetingId);
    if (coordinator.state !== "active" || meeting.state === "cancelled" || meeting.state === "held") throw new Conflict("meeting.over");
    const { times, coming, words } = reply;
    return replyDone(meeting, await placeMeetingReply(tx, permit, { meeting, personId: permit.actorId, at, times, coming, words }));
  });
}
