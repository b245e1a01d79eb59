import { insertAgendaPoint, listAgendaPoints, type StoredMeeting, type StoredPoint, updateAgendaPoint, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Changed, Conflict, type Id, NotFound, type PlanEvent, Refused } from "@naast/vocabulary";
import { change, type Done } from "../change.ts";
import type { Context } from "../context.ts";
import { decidesFor, requireComing } from "./require-meeting.ts";

type Point = { meetingId: Id<"Meeting">; pointId: Id<"AgendaPoint"> };
type Found = { meeting: StoredMeeting; points: readonly StoredPoint[]; point: StoredPoint };

async function requirePoint(tx: Writer, permit: Permit, { meetingId, pointId }: Point): Promise<Found> {
  const meeting = await requireComing(tx, permit, meetingId);
  const points = await listAgendaPoints(tx, permit, meetingId);
  const point = points.find(({ id }) => id === pointId);
  if (!point) throw new NotFound();
  return { meeting, points, point };
}

type Turned = { before: StoredPoint; after: StoredPoint };

function pointDone(event: PlanEvent, { meetingId, id }: StoredPoint, turned: readonly Turned[]): Done<{ id: Id<"AgendaPoint"> }> {
  const touched = turned.map((one) => ({ kind: "agendaPoint" as const, goalId: null, ...one }));
  return { item: { id }, event, place: { itemId: meetingId }, touched };
}

/** A point to talk about: the client's stand on the agenda at once, those of others wait for the client. */
export function addAgendaPoint(
  ctx: Context,
  permit: Permit<"meeting.addPoint">,
  { meetingId, words }: { meetingId: Id<"Meeting">; words: string },
): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    await requireComing(tx, permit, meetingId);
    const position = ((await listAgendaPoints(tx, permit, meetingId)).at(-1)?.position ?? 0) + 1;
    const state = decidesFor(permit) ? "onAgenda" : "proposed";
    const after = await insertAgendaPoint(tx, permit, { meetingId, words, state, position, at });
    return {
      item: { id: after.id },
      event: { kind: state === "proposed" ? "meeting.pointProposed" : "meeting.arranged" },
      place: { itemId: meetingId },
      touched: [{ kind: "agendaPoint", goalId: null, before: null, after }],
    };
  });
}

/** *Ja* or *Liever niet*, by the client. Another answer later is fine; the client's own points need none. */
export function decideAgendaPoint(
  ctx: Context,
  permit: Permit<"meeting.decidePoint">,
  { answer, ...which }: Point & { answer: "yes" | "no" },
): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const { point: before } = await requirePoint(tx, permit, which);
    const state = answer === "yes" ? "onAgenda" : "declined";
    const after = await updateAgendaPoint(tx, permit, { before, set: { state } });
    return pointDone({ kind: "meeting.arranged" }, after, [{ before, after }]);
  });
}

/** The client's order: one place up or down among the points on the agenda. At the end it stays where it is: `Conflict`. */
export function moveAgendaPoint(
  ctx: Context,
  permit: Permit<"meeting.movePoint">,
  { direction, ...which }: Point & { direction: "up" | "down" },
): Promise<Changed> {
  return change(ctx, permit, async (tx) => {
    const { points, point } = await requirePoint(tx, permit, which);
    const onAgenda = points.filter(({ state }) => state === "onAgenda");
    const other = onAgenda[onAgenda.indexOf(point) + (direction === "up" ? -1 : 1)];
    if (point.state !== "onAgenda" || !other) throw new Conflict("already.there");
    const after = await updateAgendaPoint(tx, permit, { before: point, set: { position: other.position } });
    const moved = await updateAgendaPoint(tx, permit, { before: other, set: { position: point.position } });
    return pointDone({ kind: "meeting.arranged" }, after, [
      { before: point, after },
      { before: other, after: moved },
    ]);
  });
}

/** Who wrote a point takes it away, or the client. */
export function removeAgendaPoint(ctx: Context, permit: Permit<"meeting.removePoint">, which: Point): Promise<Changed> {
  return change(ctx, permit, async (tx, at) => {
    const { point: before } = await requirePoint(tx, permit, which);
    if (!decidesFor(permit) && before.authorId !== permit.actorId) throw new Refused(permit.action);
    const after = await updateAgendaPoint(tx, permit, { before, set: { removedAt: at } });
    return pointDone({ kind: "meeting.arranged" }, after, [{ before, after }]);
  });
}
