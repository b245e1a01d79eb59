import {
  listAgendaPoints,
  listContributions,
  listCoordinators,
  listReplies,
  type Reader,
  type StoredMeeting,
  type StoredReply,
} from "@naast/db";
import type { Permit } from "@naast/policy";
import type { ContributionView, MeetingDetails, OfferedTimeView, PersonId } from "@naast/vocabulary";
import { mayAnswerContribution } from "./contributions.ts";
import { meetingView } from "./meeting-view.ts";
import { decidesFor } from "./require-meeting.ts";

/** The times that are offered, with who said what. Who said nothing is not in it. */
function timesOf({ offeredTimes }: StoredMeeting, replies: readonly StoredReply[]): readonly OfferedTimeView[] {
  return (offeredTimes ?? []).map((startsAt) => ({
    startsAt,
    answers: replies.flatMap(({ personId, times }) => {
      const answer = times[String(startsAt)];
      return answer ? [{ personId, answer }] : [];
    }),
  }));
}

/** A secret place is read by the client and by whom they chose, and by nobody else: no label and no role opens it. */
export function secretPlaceFor(permit: Permit, { secretPlace, placeReaderIds }: StoredMeeting): string | null {
  return permit.isClient || placeReaderIds?.includes(permit.actorId) ? secretPlace : null;
}

type Asked = { meeting: StoredMeeting; invitedIds: readonly PersonId[] };

/** Everything about a meeting before it begins. NOTE: only of a meeting that the holder of the permit sees, or coordinates. */
export async function detailsOf(read: Reader, permit: Permit, { meeting, invitedIds }: Asked): Promise<MeetingDetails> {
  const [replies, points, contributions, coordinators] = await Promise.all([
    listReplies(read, permit, meeting.id),
    listAgendaPoints(read, permit, meeting.id),
    listContributions(read, permit, meeting.id),
    listCoordinators(read, permit, meeting.id),
  ]);
  const decides = decidesFor(permit);
  const isAuthor = (authorId: PersonId) => decides || authorId === permit.actorId;
  const secretPlace = secretPlaceFor(permit, meeting);
  const { uid, sequence, version, rhythm, cancelWords, roomId, remoteLink, chairId, chairAskedId, interpreter, childrenCome } = meeting;
  return {
    ...meetingView(meeting, meeting.readerIds),
    uid: uid ?? meeting.id,
    sequence,
    version,
    rhythm,
    cancelWords,
    secretPlace,
    placeReaderIds: secretPlace === null ? [] : (meeting.placeReaderIds ?? []),
    // A room says where it is, so that of a secret place stays with the place.
    roomId: meeting.secretPlace === null || secretPlace !== null ? roomId : null,
    remoteLink,
    chairId: chairId ?? permit.clientPersonId,
    chairAskedId,
    interpreter,
    childrenCome,
    times: timesOf(meeting, replies),
    replies: replies.map(({ personId, coming, words }) => ({ personId, coming, words })),
    points: points
      .filter(({ state, authorId }) => state !== "declined" || isAuthor(authorId))
      .map(({ id, words, authorId, state }) => ({ id, words, authorId, state, mayRemove: isAuthor(authorId) })),
    contributions: contributions.map((one): ContributionView => {
      const { id, what, state, doerId, authorId } = one;
      return {
        id,
        what,
        state,
        doerId,
        authorId,
        mayAnswer: mayAnswerContribution(permit, one),
        mayTake: state === "open",
        mayRemove: isAuthor(authorId),
      };
    }),
    coordinators: coordinators
      .filter(({ state }) => state === "invited" || state === "active")
      .map(({ id, personId, name, state }) => ({ id, personId, name, state })),
    invitedIds,
  };
}
