import type { SeenPlan } from "@naast/db";
import { type ContactMomentView, hour, type MeetingView } from "@naast/vocabulary";
import { meetingView } from "../meeting/meeting-view.ts";
import { readersOf } from "./goal-view.ts";

/** A meeting stays on the page for so long after it began. In milliseconds. */
const stays = 12 * hour;

/** The meetings to come, and the one that is going on. */
export function meetingViews({ meetings, ticked }: SeenPlan, now: Date): readonly MeetingView[] {
  return meetings
    .filter(({ state, startsAt }) => (state === "planned" || state === "held") && startsAt.getTime() > now.getTime() - stays)
    .map((meeting) => meetingView(meeting, readersOf(ticked, meeting.id)));
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
