import type { Permit } from "@naast/policy";
import { type Id, type MeetingInFile, newId } from "@naast/vocabulary";
import { setChosenReaders } from "../consent/chosen-reader-repository.ts";
import type { Writer } from "../store.ts";
import type { BroughtIn } from "./brought-in-repository.ts";
import { insertBroughtTalk } from "./brought-in-talk.ts";
import { here, readersOf } from "./brought-in-things.ts";

type Bringing = Permit<"plan.bringIn">;
type Placed = Pick<BroughtIn, "personOf"> & { meeting: MeetingInFile; meetingId: Id<"Meeting"> };

/** What people said before it: when they can, the agenda, who brings what, what they want to say. */
async function insertSaidBefore(tx: Writer, permit: Bringing, { personOf, meeting, meetingId }: Placed): Promise<void> {
  const { clientId, actorId } = permit;
  const { agendaPoint, contribution, meetingNote, meetingReply } = tx.tables;
  const who = (key: string | null) => personOf(key) ?? actorId;
  const there = { clientId, meetingId };
  for (const { by, times, coming, words, at } of meeting.replies) {
    const answers = Object.fromEntries(times.map((one) => [String(Date.parse(one.at)), one.answer]));
    const said = { times: answers, coming, words, repliedAt: new Date(at) };
    await tx.insert(meetingReply).values({ ...there, ...said, id: newId("MeetingReply"), personId: who(by) });
  }
  for (const [index, { by, words, state, at }] of meeting.agenda.entries()) {
    const point = { words, state, position: index + 1, createdAt: new Date(at) };
    await tx.insert(agendaPoint).values({ ...there, ...point, id: newId("AgendaPoint"), authorId: who(by) });
  }
  for (const { by, what, state, doer, own, at } of meeting.contributions) {
    const doerId = own ? actorId : personOf(doer);
    const brings = { what, state, doerId, createdAt: new Date(at) };
    await tx.insert(contribution).values({ ...there, ...brings, id: newId("Contribution"), authorId: who(by) });
  }
  for (const { by, words, shared, at } of meeting.notes) {
    const writtenAt = new Date(at);
    const note = { words, writtenAt, sharedAt: shared ? writtenAt : null };
    await tx.insert(meetingNote).values({ ...there, ...note, id: newId("MeetingNote"), personId: who(by) });
  }
}

/** Meetings with all that was said before, during and after them. Gives where they stand, by their key in the file. */
export async function insertBroughtMeetings(tx: Writer, permit: Bringing, brought: BroughtIn): Promise<ReadonlyMap<string, Id<"Meeting">>> {
  const { clientId, actorId } = permit;
  const { personOf } = brought;
  const placed = brought.plan.meetings.map((meeting) => ({ meeting, meetingId: newId("Meeting") }));
  const ids = new Map(placed.flatMap(({ meeting: { key }, meetingId }) => (key === null ? [] : [[key, meetingId] as const])));
  for (const { meeting, meetingId } of placed) {
    const { title, startsAt, place, visibility, kind, state, minutes, rhythm, offered, remoteLink, interpreter, childrenCome } = meeting;
    const offeredTimes = offered.length > 0 ? offered.map((at) => Date.parse(at)) : null;
    const when = { startsAt: new Date(startsAt), minutes, rhythm, offeredTimes };
    await tx.insert(tx.tables.meeting).values({
      ...when,
      id: meetingId,
      clientId,
      title,
      place,
      visibility,
      kind,
      state,
      remoteLink,
      interpreter,
      childrenCome,
      previousId: here(ids, meeting.previous),
      chairId: personOf(meeting.chair),
      plannedBy: personOf(meeting.by) ?? actorId,
      createdAt: brought.at,
    });
    await setChosenReaders(tx, permit, { itemKind: "meeting", itemId: meetingId, readerIds: readersOf(meeting, brought) });
    await insertSaidBefore(tx, permit, { personOf, meeting, meetingId });
    if (meeting.talk) await insertBroughtTalk(tx, permit, { meetingId, talk: meeting.talk, personOf });
  }
  return ids;
}
