import { appendAccess, type Store, type Tables, type Writer } from "@naast/db";
import type { ClientId } from "@naast/vocabulary";
import { emptyRows, type Rows } from "./rows.ts";

/** Rows that go into one statement. Both engines bind at most some 32,000 values at a time. */
const perStatement = 400;
/** Rows that go into one transaction: a write may not take longer than five seconds. */
const perWrite = 20_000;

function chunksOf<Item>(items: readonly Item[], size: number): readonly Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** One insert, not yet tied to a table's type: `rows` are already inside. */
type Insert = { count: number; run: (tx: Writer) => Promise<unknown> };

/** Cuts the rows of one table into inserts. */
function inserts<Row>(rows: readonly Row[], run: (tx: Writer, chunk: Row[]) => PromiseLike<unknown>): readonly Insert[] {
  return chunksOf(rows, perStatement).map((chunk) => ({ count: chunk.length, run: async (tx) => run(tx, chunk) }));
}

/** In an order in which every row finds what it refers to. Events go in by time, so that their numbers do too. */
function everyInsert(t: Tables, rows: Rows): readonly Insert[] {
  const events = rows.event.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return [
    ...inserts(rows.person, (tx, some) => tx.insert(t.person).values(some)),
    ...inserts(rows.actor, (tx, some) => tx.insert(t.actor).values(some)),
    ...inserts(rows.accessCard, (tx, some) => tx.insert(t.accessCard).values(some)),
    ...inserts(rows.accessPin, (tx, some) => tx.insert(t.accessPin).values(some)),
    ...inserts(rows.organisation, (tx, some) => tx.insert(t.organisation).values(some)),
    ...inserts(rows.location, (tx, some) => tx.insert(t.location).values(some)),
    ...inserts(rows.team, (tx, some) => tx.insert(t.team).values(some)),
    ...inserts(rows.room, (tx, some) => tx.insert(t.room).values(some)),
    ...inserts(rows.meetingPlace, (tx, some) => tx.insert(t.meetingPlace).values(some)),
    ...inserts(rows.worker, (tx, some) => tx.insert(t.worker).values(some)),
    ...inserts(rows.client, (tx, some) => tx.insert(t.client).values(some)),
    ...inserts(rows.assignment, (tx, some) => tx.insert(t.assignment).values(some)),
    ...inserts(rows.networkMember, (tx, some) => tx.insert(t.networkMember).values(some)),
    ...inserts(rows.memberEnding, (tx, some) => tx.insert(t.memberEnding).values(some)),
    ...inserts(rows.grant, (tx, some) => tx.insert(t.grant).values(some)),
    ...inserts(rows.purpose, (tx, some) => tx.insert(t.purpose).values(some)),
    ...inserts(rows.purposeAgreement, (tx, some) => tx.insert(t.purposeAgreement).values(some)),
    ...inserts(rows.goal, (tx, some) => tx.insert(t.goal).values(some)),
    ...inserts(rows.step, (tx, some) => tx.insert(t.step).values(some)),
    ...inserts(rows.ownView, (tx, some) => tx.insert(t.ownView).values(some)),
    ...inserts(rows.comment, (tx, some) => tx.insert(t.comment).values(some)),
    ...inserts(rows.proposal, (tx, some) => tx.insert(t.proposal).values(some)),
    ...inserts(rows.proposalResponse, (tx, some) => tx.insert(t.proposalResponse).values(some)),
    ...inserts(rows.contactMoment, (tx, some) => tx.insert(t.contactMoment).values(some)),
    ...inserts(rows.viewRound, (tx, some) => tx.insert(t.viewRound).values(some)),
    ...inserts(rows.viewRoundPerson, (tx, some) => tx.insert(t.viewRoundPerson).values(some)),
    ...inserts(rows.roundView, (tx, some) => tx.insert(t.roundView).values(some)),
    ...inserts(rows.recordedAnswer, (tx, some) => tx.insert(t.recordedAnswer).values(some)),
    ...inserts(rows.delegation, (tx, some) => tx.insert(t.delegation).values(some)),
    ...inserts(rows.meeting, (tx, some) => tx.insert(t.meeting).values(some)),
    ...inserts(rows.agendaPoint, (tx, some) => tx.insert(t.agendaPoint).values(some)),
    ...inserts(rows.meetingReply, (tx, some) => tx.insert(t.meetingReply).values(some)),
    ...inserts(rows.meetingNote, (tx, some) => tx.insert(t.meetingNote).values(some)),
    ...inserts(rows.contribution, (tx, some) => tx.insert(t.contribution).values(some)),
    ...inserts(rows.meetingCoordinator, (tx, some) => tx.insert(t.meetingCoordinator).values(some)),
    ...inserts(rows.roomQuarter, (tx, some) => tx.insert(t.roomQuarter).values(some)),
    ...inserts(rows.meetingTalk, (tx, some) => tx.insert(t.meetingTalk).values(some)),
    ...inserts(rows.meetingVoice, (tx, some) => tx.insert(t.meetingVoice).values(some)),
    ...inserts(rows.meetingAgreement, (tx, some) => tx.insert(t.meetingAgreement).values(some)),
    ...inserts(rows.meetingResponse, (tx, some) => tx.insert(t.meetingResponse).values(some)),
    ...inserts(rows.privateTime, (tx, some) => tx.insert(t.privateTime).values(some)),
    ...inserts(rows.privatePresence, (tx, some) => tx.insert(t.privatePresence).values(some)),
    ...inserts(rows.privateText, (tx, some) => tx.insert(t.privateText).values(some)),
    ...inserts(rows.privateWriter, (tx, some) => tx.insert(t.privateWriter).values(some)),
    ...inserts(rows.networkNode, (tx, some) => tx.insert(t.networkNode).values(some)),
    ...inserts(rows.networkTie, (tx, some) => tx.insert(t.networkTie).values(some)),
    ...inserts(rows.mapSnapshot, (tx, some) => tx.insert(t.mapSnapshot).values(some)),
    ...inserts(rows.nodeDeepening, (tx, some) => tx.insert(t.nodeDeepening).values(some)),
    ...inserts(rows.portrait, (tx, some) => tx.insert(t.portrait).values(some)),
    ...inserts(rows.portraitLine, (tx, some) => tx.insert(t.portraitLine).values(some)),
    ...inserts(rows.relapsePhase, (tx, some) => tx.insert(t.relapsePhase).values(some)),
    ...inserts(rows.relapseRequest, (tx, some) => tx.insert(t.relapseRequest).values(some)),
    ...inserts(rows.relapseCall, (tx, some) => tx.insert(t.relapseCall).values(some)),
    ...inserts(rows.crisisCard, (tx, some) => tx.insert(t.crisisCard).values(some)),
    ...inserts(rows.measureLine, (tx, some) => tx.insert(t.measureLine).values(some)),
    ...inserts(rows.check, (tx, some) => tx.insert(t.check).values(some)),
    ...inserts(rows.measureReader, (tx, some) => tx.insert(t.measureReader).values(some)),
    ...inserts(rows.invitation, (tx, some) => tx.insert(t.invitation).values(some)),
    ...inserts(rows.invitationSecret, (tx, some) => tx.insert(t.invitationSecret).values(some)),
    ...inserts(rows.safetyTalk, (tx, some) => tx.insert(t.safetyTalk).values(some)),
    ...inserts(rows.togetherSession, (tx, some) => tx.insert(t.togetherSession).values(some)),
    ...inserts(rows.chosenReader, (tx, some) => tx.insert(t.chosenReader).values(some)),
    ...inserts(rows.emergencyAccess, (tx, some) => tx.insert(t.emergencyAccess).values(some)),
    ...inserts(rows.change, (tx, some) => tx.insert(t.change).values(some)),
    ...inserts(rows.history, (tx, some) => tx.insert(t.history).values(some)),
    ...inserts(events, async (tx, some) => {
      await tx.orderEvents();
      await tx.insert(t.event).values(some);
      await tx.notifyEvent();
    }),
    ...inserts(rows.installation, (tx, some) => tx.insert(t.installation).values(some)),
  ];
}

/** As few transactions as the time limit of a write allows. */
async function inFewWrites(store: Store, all: readonly Insert[]): Promise<void> {
  let waiting: Insert[] = [];
  const writeWaiting = () => {
    const batch = waiting;
    waiting = [];
    return store.write(async (tx) => {
      for (const { run } of batch) await run(tx);
    });
  };
  for (const insert of all) {
    waiting.push(insert);
    if (waiting.reduce((sum, { count }) => sum + count, 0) >= perWrite) await writeWaiting();
  }
  if (waiting.length > 0) await writeWaiting();
}

/** The last event of a plan at a moment; events are given in the order of their numbers. */
function lastBefore(events: readonly { seq: number; at: Date }[], moment: Date): number {
  return events.findLast(({ at }) => at.getTime() <= moment.getTime())?.seq ?? 0;
}

/** Turns moments of visits into numbers of events, now that the events have them. */
async function writeVisits(store: Store, { visits }: Rows): Promise<void> {
  const { event, planVisit } = store.tables;
  const written = await store.read.select({ seq: event.seq, clientId: event.clientId, at: event.at }).from(event).orderBy(event.seq);
  const byClient: ReadonlyMap<ClientId, typeof written> = Map.groupBy(written, ({ clientId }) => clientId);
  const rows = visits.map(({ clientId, personId, previousAt, lastAt }) => {
    const events = byClient.get(clientId) ?? [];
    return { clientId, personId, previousAt, lastAt, newAfter: lastBefore(events, previousAt), seenUpTo: lastBefore(events, lastAt) };
  });
  await inFewWrites(
    store,
    inserts(rows, (tx, some) => tx.insert(planVisit).values(some)),
  );
}

/** The lines of the access log in the order of time, each linked to the one before. */
async function writeAccessLines(store: Store, { accessLines }: Rows): Promise<void> {
  const lines = accessLines.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  for (const chunk of chunksOf(lines, perWrite / 2)) await store.write((tx) => appendAccess(tx, chunk));
}

/** The rows of all tables, without visits and access log. */
function writeTables(store: Store, rows: Rows): Promise<void> {
  return inFewWrites(store, everyInsert(store.tables, rows));
}

/** Writes everything into a database in which none of it is yet; the rows of `installation` last, as the sign that all is there. */
export async function writeRows(store: Store, rows: Rows): Promise<void> {
  await writeTables(store, { ...rows, installation: [] });
  await writeVisits(store, rows);
  await writeAccessLines(store, rows);
  await writeTables(store, { ...emptyRows(), installation: rows.installation });
}
