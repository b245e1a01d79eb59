import { listAskedToBring, listMeetingsAhead, listOfTalksAsking, listProposalsAsking, listRoundsAsking, type Reader } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import type { ClientId, Id, PersonId, WaitingKind } from "@naast/vocabulary";
import { asksOf } from "../meeting/meetings-waiting.ts";

/** Something that one plan asks of the worker who reads; `waiterId` null where the client asks. */
export type Asking = {
  clientId: ClientId;
  kind: WaitingKind;
  waiterId: PersonId | null;
  words: string;
  since: Date;
  meetingId?: Id<"Meeting">;
  proposalId?: Id<"Proposal">;
};

/** Whose goals, meetings and purpose the worker may read. */
export type Granted = Readonly<Record<"goals" | "meetings" | "purpose", readonly ClientId[]>>;
type Read = { read: Reader; permit: ShelterPermit<"caseload.read">; granted: Granted; now: Date };

async function ofMeetings({ read, permit, granted, now }: Read): Promise<readonly Asking[]> {
  const clientIds = granted.meetings;
  const [ahead, toBring, { voices, agreements }] = await Promise.all([
    listMeetingsAhead(read, permit, { clientIds, now }),
    listAskedToBring(read, permit, { clientIds, now }),
    listOfTalksAsking(read, permit, { clientIds }),
  ]);
  const asked = ahead.flatMap(({ id: meetingId, clientId, title, plannedBy, createdAt, ownTimes, ownComing, ...meeting }) => {
    const own = ownTimes && { times: ownTimes, coming: ownComing };
    const about = { clientId, meetingId, waiterId: plannedBy, words: title, since: createdAt };
    return asksOf({ ...meeting, plannedBy }, permit, own ?? undefined).map((kind): Asking => ({ ...about, kind }));
  });
  const of =
    (kind: WaitingKind) =>
    ({ byId: waiterId, at: since, ...row }: (typeof voices)[number]): Asking => ({ ...row, kind, waiterId, since });
  return [...asked, ...toBring.map(of("meetingContribution")), ...voices.map(of("voice")), ...agreements.map(of("agreement"))];
}

async function ofGoals({ read, permit, granted }: Read): Promise<readonly Asking[]> {
  const { goals: clientIds, meetings, purpose } = granted;
  const [proposals, rounds] = await Promise.all([
    listProposalsAsking(read, permit, { clientIds, meetings, purpose }),
    listRoundsAsking(read, permit, { clientIds }),
  ]);
  return [
    ...proposals.map(({ id: proposalId, clientId, words, goalWords, meetingTitle, byId, at }): Asking => {
      const subject = words || (goalWords ?? meetingTitle ?? "");
      return { clientId, kind: "proposalToAnswer", waiterId: byId, words: subject, since: at, proposalId };
    }),
    ...rounds.map(({ clientId, question, goalWords, at }): Asking => {
      return { clientId, kind: "threeViews", waiterId: null, words: question ?? goalWords ?? "", since: at };
    }),
  ];
}

/** What waits for a word of this worker in all their plans: meetings, what was agreed in them, proposals, three views. */
export async function asksOfWorker(asked: Read): Promise<readonly Asking[]> {
  const [meetings, goals] = await Promise.all([ofMeetings(asked), ofGoals(asked)]);
  return [...meetings, ...goals];
}
