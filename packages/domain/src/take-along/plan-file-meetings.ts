import type { SeenPlan, WholeBefore, WholeDeciding, WholeTalks } from "@naast/db";
import type { MeetingInFile, PlanFile, RoundInFile } from "@naast/vocabulary";
import type { FileKeys, PlanThings } from "./plan-file-keys.ts";
import { talkToFile } from "./plan-file-talk.ts";

type Whole = {
  seen: SeenPlan;
  before: WholeBefore;
  talks: WholeTalks;
  keys: FileKeys;
  things: PlanThings;
  readersOf: (item: { id: string }) => string[];
};
type Meeting = SeenPlan["meetings"][number];
type Said = Pick<MeetingInFile, "replies" | "agenda" | "contributions" | "notes">;

const moment = (date: Date) => date.toISOString();

/** What people said before one meeting. */
function saidBefore(meeting: Meeting, { before, keys }: Whole): Said {
  const here = <Row extends { meetingId: Meeting["id"] }>(rows: readonly Row[]) => rows.filter((row) => row.meetingId === meeting.id);
  return {
    replies: here(before.replies).flatMap(({ personId, times, coming, words, repliedAt }) => {
      const answers = Object.entries(times).map(([at, answer]) => ({ at: moment(new Date(Number(at))), answer }));
      const sorted = answers.toSorted((a, b) => a.at.localeCompare(b.at));
      return keys.saidBy(personId).map((by) => ({ by, times: sorted, coming, words, at: moment(repliedAt) }));
    }),
    agenda: here(before.points).flatMap(({ authorId, words, state, createdAt }) =>
      keys.saidBy(authorId).map((by) => ({ by, words, state, at: moment(createdAt) })),
    ),
    contributions: here(before.contributions).flatMap(({ authorId, what, state, doerId, createdAt }) =>
      keys.saidBy(authorId).map((by) => ({ by, what, state, doer: keys.of(doerId), own: keys.isClient(doerId), at: moment(createdAt) })),
    ),
    notes: here(before.notes).flatMap(({ personId, words, sharedAt, writtenAt }) =>
      keys.saidBy(personId).map((by) => ({ by, words, shared: sharedAt !== null, at: moment(writtenAt) })),
    ),
  };
}

/**
 * Meetings that were, that come and of which a time is still looked for. NOTE: `secretPlace` and the room that it is in are
 * read nowhere here; a place that was chosen for a few people stays in the installation.
 */
export function meetingsToFile(whole: Whole): PlanFile["meetings"] {
  const { seen, talks, keys, things, readersOf } = whole;
  return seen.meetings.flatMap((meeting): readonly MeetingInFile[] => {
    const { state } = meeting;
    if (state === "cancelled") return [];
    return [
      {
        key: things.meeting(meeting.id),
        title: meeting.title,
        startsAt: moment(meeting.startsAt),
        place: meeting.place,
        by: keys.of(meeting.plannedBy),
        visibility: meeting.visibility,
        readers: readersOf(meeting),
        kind: meeting.kind,
        state,
        minutes: meeting.minutes,
        rhythm: meeting.rhythm,
        previous: things.meeting(meeting.previousId),
        offered: (meeting.offeredTimes ?? []).map((at) => moment(new Date(at))),
        remoteLink: meeting.remoteLink,
        chair: keys.of(meeting.chairId),
        interpreter: meeting.interpreter,
        childrenCome: meeting.childrenCome,
        ...saidBefore(meeting, whole),
        talk: talkToFile(talks, meeting.id, keys),
      },
    ];
  });
}

/** Rounds of three views. What the client may not read yet is not among what was read for them. */
export function roundsToFile(
  { rounds, roundPeople, roundViews }: WholeDeciding,
  keys: FileKeys,
  goalKey: PlanThings["goal"],
): RoundInFile[] {
  return rounds.map(({ round }) => ({
    goal: goalKey(round.goalId),
    question: round.question,
    openedAt: moment(round.openedAt),
    closedAt: round.closedAt?.toISOString() ?? null,
    people: roundPeople.filter(({ roundId }) => roundId === round.id).flatMap(({ personId }) => keys.of(personId) ?? []),
    views: roundViews
      .filter(({ view }) => view.roundId === round.id)
      .flatMap(({ view: { personId, side, words, createdAt, changedAt } }) =>
        keys.saidBy(personId).map((by) => ({ by, side, words, at: moment(createdAt), changedAt: moment(changedAt) })),
      ),
  }));
}
