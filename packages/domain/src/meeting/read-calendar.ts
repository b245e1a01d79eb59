import { type CalendarMeeting, listCalendarMeetings, listCoordinatedCalendar, listTellingNames } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type CalendarEntryView, type Id, NotFound, oneDay } from "@naast/vocabulary";
import type { Context } from "../context.ts";

/** What was, stays in a calendar for so long; also what did not go on, so that every program hears of it. */
const kept = 90 * oneDay;

/** Only words that name neither the organisation nor one of its houses leave with a calendar (`product.md`, rule 7). */
function openPlace({ place, secretPlace, roomId }: CalendarMeeting, names: readonly string[]): string | null {
  if (place === null || secretPlace !== null || roomId !== null) return null;
  const words = place.toLocaleLowerCase("nl");
  return names.some((name) => words.includes(name.toLocaleLowerCase("nl"))) ? null : place;
}

async function entryViews(
  { store: { read } }: Context,
  permit: Permit<"calendar.read"> | Permit<"coordination.read">,
  { meetings, door }: { meetings: readonly CalendarMeeting[]; door: CalendarEntryView["door"] },
): Promise<readonly CalendarEntryView[]> {
  const names = meetings.length > 0 ? await listTellingNames(read, permit) : [];
  return meetings.map((meeting) => ({
    meetingId: meeting.id,
    clientId: permit.clientId,
    uid: meeting.uid ?? meeting.id,
    sequence: meeting.sequence,
    startsAt: meeting.startsAt.getTime(),
    minutes: meeting.minutes,
    isCancelled: meeting.state === "cancelled",
    place: openPlace(meeting, names),
    door,
  }));
}

const since = (ctx: Context) => new Date(ctx.clock.now().getTime() - kept);

/** The meetings of one plan for a calendar: exactly those that its holder may see now. */
export async function readCalendar(ctx: Context, permit: Permit<"calendar.read">): Promise<readonly CalendarEntryView[]> {
  const meetings = await listCalendarMeetings(ctx.store.read, permit, since(ctx));
  return entryViews(ctx, permit, { meetings, door: "plan" });
}

/** Of who coordinates from outside: the meetings that they said yes to, and nothing else of the plan. */
export async function readCoordinatedCalendar(ctx: Context, permit: Permit<"coordination.read">): Promise<readonly CalendarEntryView[]> {
  const meetings = await listCoordinatedCalendar(ctx.store.read, permit, since(ctx));
  return entryViews(ctx, permit, { meetings, door: "coordination" });
}

/** One of them, for a file. */
export async function readCalendarEntry(
  ctx: Context,
  permit: Permit<"calendar.read">,
  { meetingId }: { meetingId: Id<"Meeting"> },
): Promise<CalendarEntryView> {
  return entryOf(await readCalendar(ctx, permit), meetingId);
}

/** The meeting of who coordinates it from outside, for a file; `NotFound` before they said yes, and for every other. */
export async function readCoordinatedEntry(
  ctx: Context,
  permit: Permit<"coordination.read">,
  { meetingId }: { meetingId: Id<"Meeting"> },
): Promise<CalendarEntryView> {
  return entryOf(await readCoordinatedCalendar(ctx, permit), meetingId);
}

function entryOf(entries: readonly CalendarEntryView[], meetingId: Id<"Meeting">): CalendarEntryView {
  const found = entries.find((entry) => entry.meetingId === meetingId);
  if (!found) throw new NotFound();
  return found;
}
