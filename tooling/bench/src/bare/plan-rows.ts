import type { CommentView, ContactMomentView, GoalView, Id, MeetingView, PersonId, ProposalView, StepView } from "@naast/vocabulary";
import type Sqlite from "better-sqlite3";

type GoalRow = Omit<GoalView, "readerIds" | "steps" | "ownViews" | "comments">;
type StepRow = Omit<StepView, "abilities">;
type OwnViewRow = GoalView["ownViews"][number];
type CommentRow = Omit<CommentView, "mayRemove">;
type ProposalRow = Omit<ProposalView, "visibility" | "mayWithdraw" | "mayDecide" | "mayRespond">;
type MeetingRow = Omit<MeetingView, "placeIsSecret" | "isRemote" | "readerIds">;
type EventRow = {
  seq: number;
  at: number;
  actorId: PersonId;
  actorName: string;
  content: string;
  goalId: Id<"Goal"> | null;
  stepId: Id<"Step"> | null;
  words: string | null;
};
type MemberRow = { personId: PersonId; name: string; relation: "member"; relationWords: string; state: "active" };
type WorkerRow = { personId: PersonId; name: string; relationWords: string };
type PurposeRow = { id: Id<"Purpose">; number: number; words: string; change: "small" | "asksAgain"; writtenAt: number };

/** Every row of one plan by statements that were prepared once; no rule and no filter but the client's id. */
export function planRows(connection: Sqlite.Database) {
  const all = <Row>(text: string) => connection.prepare<[string], Row>(text);
  return {
    client: all<{ personId: PersonId; name: string }>(
      "select person.id as personId, person.name from client join person on person.id = client.personId where client.id = ?",
    ),
    goals: all<GoalRow>(
      `select id, words, kind, ownKind, lifeDomain, why, visibility, state, position, version, createdAt, changedAt, changedBy
       from goal where clientId = ? and removedAt is null order by position, id`,
    ),
    steps: all<StepRow>(
      `select id, goalId, what, onDay, whenWords, state, doerId, returnedBy, returnWords, visibility, version, authorId, createdAt,
       changedAt, changedBy, doneAt from step where clientId = ? and removedAt is null order by createdAt, id`,
    ),
    ownViews: all<OwnViewRow>(
      "select id, goalId, personId, words, version, changedAt from ownView where clientId = ? and removedAt is null order by createdAt, id",
    ),
    comments: all<CommentRow>(
      "select id, goalId, personId, words, createdAt from comment where clientId = ? and removedAt is null order by createdAt, id",
    ),
    proposals: all<ProposalRow>(
      `select proposal.id, proposal.kind, coalesce(setId, proposal.id) as setId, goalId, stepId, meetingId, aboutPersonId, memberRole,
       goal.words as goalWords, null as nowWords, proposal.words, goalKind, proposal.why, onDay, atTime, whenWords, proposal.place, doerId,
       proposerId, proposedAt, proposal.state, decidedAt, decisionWords, reasonWords, laterOn
       from proposal join goal on goal.id = goalId where proposal.clientId = ? and proposal.removedAt is null order by proposedAt, proposal.id`,
    ),
    meetings: all<MeetingRow>(
      "select id, title, startsAt, place, visibility, plannedBy, kind, state, minutes from meeting where clientId = ? and removedAt is null order by startsAt, id",
    ),
    contactMoments: all<Omit<ContactMomentView, "readerIds">>(
      "select id, words, onDay, withWhom, felt, visibility from contactMoment where clientId = ? and removedAt is null order by onDay, id",
    ),
    members: all<MemberRow>(
      `select personId, name, role as relation, relationWords, state from networkMember join person on person.id = personId where clientId = ?`,
    ),
    workers: all<WorkerRow>(
      `select person.id as personId, name, role as relationWords from assignment
       join person on person.id = workerId join worker on worker.personId = workerId where clientId = ?`,
    ),
    purposes: all<PurposeRow>("select id, number, words, change, writtenAt from purpose where clientId = ? order by number desc"),
    agreed: all<{ personId: PersonId }>("select personId from purposeAgreement where clientId = ? and answer = 'agrees'"),
    events: all<EventRow>(
      `select seq, at, actorId, person.name as actorName, content, event.goalId, stepId, coalesce(step.what, goal.words) as words
       from event join person on person.id = actorId left join goal on goal.id = event.goalId left join step on step.id = stepId
       where event.clientId = ? order by seq desc limit 300`,
    ),
    lastEvent: all<{ seq: number }>("select seq from event where clientId = ? order by seq desc limit 1"),
  };
}
export type PlanRows = ReturnType<typeof planRows>;
