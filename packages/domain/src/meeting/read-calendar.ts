import { type CalendarMeeting, listCalendarMeetings, listTellingNames } from "@naast/db";
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

/** The meetings of one plan for a calendar: exactly those that its holder may see now. */
export async function readCalendar(ctx: Context, permit: Permit<"calendar.read">): Promise<readonly CalendarEntryView[]> {
  const { read } = ctx.store;
  const meetings = await listCalendarMeetings(read, permit, new Date(ctx.clock.now().getTime() - kept));
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
  }));
}

/** One of them, for a file. */
export async function readCalendarEntry(
  ctx: Context,
  permit: Permit<"calendar.read">,
  { meetingId }: { meetingId: Id<"Meeting"> },
): Promise<CalendarEntryView> {
  const found = (await readCalendar(ctx, permit)).find((entry) => entry.meetingId === meetingId);
  if (!found) throw new NotFound();
  return found;
}
