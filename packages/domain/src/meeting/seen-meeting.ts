import { listGrantedPeople, type Reader, readMeeting, readPeople, readTalk, type StoredMeeting, type StoredTalk } from "@naast/db";
import type { Permit } from "@naast/policy";
import { Conflict, type Day, type Id, NotFound, type PersonId } from "@naast/vocabulary";
import { listDoers } from "../plan/require-doer.ts";

/** A meeting that the actor sees. `NotFound` for any other, and for none. */
export async function seenMeeting(read: Reader, permit: Permit, meetingId: Id<"Meeting">): Promise<StoredMeeting> {
  const meeting = await readMeeting(read, permit, meetingId);
  if (!meeting) throw new NotFound();
  return meeting;
}

export type MeetingInTalk = { meeting: StoredMeeting; talk: StoredTalk };

/** A meeting that has begun. `Conflict` when it has not. */
export async function begunMeeting(read: Reader, permit: Permit, meetingId: Id<"Meeting">): Promise<MeetingInTalk> {
  const meeting = await seenMeeting(read, permit, meetingId);
  const talk = await readTalk(read, permit, meetingId);
  if (!talk) throw new Conflict("talk.notNow");
  return { meeting, talk };
}

async function workersOf(read: Reader, permit: Permit): Promise<ReadonlySet<PersonId>> {
  const { workers } = await readPeople(read, permit);
  return new Set(workers.map(({ personId }) => personId));
}

/** Who can be there: everybody who takes part today and reads this meeting, label and visibility together. */
export async function mayBeThere(
  read: Reader,
  permit: Permit,
  { meeting, today }: { meeting: StoredMeeting; today: Day },
): Promise<ReadonlySet<PersonId>> {
  const [doers, granted, workers] = await Promise.all([
    listDoers(read, permit, today),
    listGrantedPeople(read, permit, { label: "meetings", today }),
    workersOf(read, permit),
  ]);
  const { visibility, readerIds } = meeting;
  const ticked = new Set(visibility === "chosen" ? readerIds : []);
  const reads = (id: PersonId) =>
    granted.has(id) && (visibility === "everyone" || ticked.has(id) || (visibility === "workers" && workers.has(id)));
  return new Set([...doers].filter((id) => id === permit.clientPersonId || reads(id)));
}
