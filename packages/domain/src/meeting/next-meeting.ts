import type { MeetingRow } from "@naast/db";
import { addDays, addMonths, type Day, dayOf, type MeetingRhythm, minute } from "@naast/vocabulary";

const months: Readonly<Record<MeetingRhythm, number>> = { once: 0, month: 1, quarter: 3, halfYear: 6 };

/**
 * The day on which people could meet again, when they wanted to, this meeting is over and the next was not planned yet; null
 * otherwise. Only offered: nothing plans it by itself.
 */
export function nextMeetingDay(
  meeting: Pick<MeetingRow, "id" | "rhythm" | "startsAt" | "minutes" | "state">,
  { all, now }: { all: readonly Pick<MeetingRow, "previousId" | "state">[]; now: Date },
): Day | null {
  const { id, rhythm, startsAt, minutes, state } = meeting;
  const isOver = state === "held" || (state === "planned" && startsAt.getTime() + minutes * minute < now.getTime());
  const isPlanned = all.some((other) => other.previousId === id && other.state !== "cancelled");
  if (rhythm === "once" || !isOver || isPlanned) return null;
  const wished = addMonths(dayOf(startsAt), months[rhythm]);
  const soon = addDays(dayOf(now), 7);
  return wished < soon ? soon : wished;
}
