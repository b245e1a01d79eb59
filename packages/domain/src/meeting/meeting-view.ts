import type { StoredMeeting } from "@naast/db";
import type { MeetingView, PersonId } from "@naast/vocabulary";

/** A meeting as every list shows it: without a secret place, and without the link for who is far away. */
export function meetingView(meeting: Omit<StoredMeeting, "readerIds">, readerIds: readonly PersonId[]): MeetingView {
  const { id, title, startsAt, place, visibility, plannedBy, kind, state, minutes, secretPlace, remoteLink } = meeting;
  return {
    id,
    title,
    startsAt: startsAt.getTime(),
    place,
    visibility,
    readerIds,
    plannedBy,
    kind,
    state,
    minutes,
    placeIsSecret: secretPlace !== null,
    isRemote: remoteLink !== null,
  };
}
