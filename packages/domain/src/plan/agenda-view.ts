import type { SeenPlan } from "@naast/db";
import { type ContactMomentView, hour, type MeetingView } from "@naast/vocabulary";
import { readersOf } from "./goal-view.ts";

/** A meeting stays on the page for so long after it began. In milliseconds. */
const stays = 12 * hour;

/** The meetings to come, and the one that is going on. */
export function meetingViews({ meetings, ticked }: SeenPlan, now: Date): readonly MeetingView[] {
  return meetings
    .filter(({ startsAt }) => startsAt.getTime() > now.getTime() - stays)
    .map(({ id, title, startsAt, place, visibility, plannedBy }) => ({
      id,
      title,
      startsAt: startsAt.getTime(),
      place,
      visibility,
      readerIds: readersOf(ticked, id),
      plannedBy,
    }));
}

export function contactMomentViews({ contactMoments, ticked }: SeenPlan): readonly ContactMomentView[] {
  return contactMoments.map(({ id, words, onDay, withWhom, felt, visibility }) => ({
    id,
    words,
    onDay,
    withWhom,
    felt,
    visibility,
    readerIds: readersOf(ticked, id),
  }));
}
