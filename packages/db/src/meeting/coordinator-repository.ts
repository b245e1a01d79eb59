import type { Permit, SelfPermit } from "@naast/policy";
import { type CoordinatorState, type Id, type Language, newId, type PersonId } from "@naast/vocabulary";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { chosenReadersOf } from "../consent/chosen-reader-repository.ts";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";
import type { StoredMeeting } from "./meeting-repository.ts";
import { isOfMeeting } from "./of-meeting.ts";

export type StoredCoordinator = Tables["meetingCoordinator"]["$inferSelect"] & { name: string };
type Inviting = Permit<"meeting.inviteCoordinator">;
type Coordinating = Permit<"coordination.read"> | Permit<"coordination.answer"> | Permit<"coordination.reply">;

const rowWithName = (read: Reader) => {
  const { meetingCoordinator, person } = read.tables;
  const { id, clientId, meetingId, personId, state, invitedBy, invitedAt, answeredAt } = meetingCoordinator;
  return read
    .select({ id, clientId, meetingId, personId, state, invitedBy, invitedAt, answeredAt, name: person.name })
    .from(meetingCoordinator)
    .innerJoin(person, eq(person.id, meetingCoordinator.personId));
};

/** Who coordinates a meeting, or was asked to. NOTE: only for a meeting that the permit sees. */
export async function listCoordinators(
  read: Reader,
  { clientId }: Permit,
  meetingId: Id<"Meeting">,
): Promise<readonly StoredCoordinator[]> {
  const { meetingCoordinator } = read.tables;
  return rowWithName(read)
    .where(isOfMeeting(meetingCoordinator, { clientId }, meetingId))
    .orderBy(asc(meetingCoordinator.invitedAt));
}

/** The person with this address, or a new one who can sign in with it and is nobody anywhere yet. */
export async function findOrAddPerson(
  tx: Writer,
  _permit: Inviting,
  { name, email, language, at }: { name: string; email: string; language: Language; at: Date },
): Promise<PersonId> {
  const { actor, person } = tx.tables;
  const [known] = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.email, email), isNull(person.endedAt)));
  if (known) return known.id;
  const id = newId("Person");
  await tx.insert(person).values({ id, name, email, language, createdAt: at });
  await tx.insert(actor).values({ id, name });
  return id;
}

/** Asks somebody to coordinate one meeting; who was asked before is asked anew. */
export async function inviteCoordinator(
  tx: Writer,
  permit: Inviting,
  { meetingId, personId, at }: { meetingId: Id<"Meeting">; personId: PersonId; at: Date },
): Promise<Id<"MeetingCoordinator">> {
  const { meetingCoordinator } = tx.tables;
  const { clientId, actorId: invitedBy } = permit;
  const id = newId("MeetingCoordinator");
  await tx
    .delete(meetingCoordinator)
    .where(and(isOfMeeting(meetingCoordinator, { clientId }, meetingId), eq(meetingCoordinator.personId, personId)));
  await tx.insert(meetingCoordinator).values({ id, clientId, meetingId, personId, state: "invited", invitedBy, invitedAt: at });
  return id;
}

type Answering = Permit<"coordination.answer"> | Permit<"meeting.withdrawCoordinator">;

/** What became of asking somebody: their own answer, or that it was taken back. */
export async function setCoordinatorState(
  tx: Writer,
  permit: Answering,
  { id, state, at }: { id: Id<"MeetingCoordinator">; state: CoordinatorState; at: Date },
): Promise<void> {
  const { meetingCoordinator } = tx.tables;
  await tx
    .update(meetingCoordinator)
    .set({ state, answeredAt: at })
    .where(and(eq(meetingCoordinator.id, id), eq(meetingCoordinator.clientId, permit.clientId)));
}

/** The meetings that somebody coordinates or was asked to, for their own door. */
export async function listCoordinatedMeetings(read: Reader, { actorId }: SelfPermit<"account.read">) {
  const { meeting, meetingCoordinator } = read.tables;
  return read
    .select({ clientId: meeting.clientId, meetingId: meeting.id, title: meeting.title })
    .from(meetingCoordinator)
    .innerJoin(meeting, eq(meeting.id, meetingCoordinator.meetingId))
    .where(
      and(eq(meetingCoordinator.personId, actorId), inArray(meetingCoordinator.state, ["invited", "active"]), isNull(meeting.removedAt)),
    )
    .orderBy(asc(meeting.startsAt));
}

/** The one meeting that the coordinator sees: theirs, as long as that was not taken back. Null for every other. */
export async function readCoordinatedMeeting(
  read: Reader,
  permit: Coordinating,
  meetingId: Id<"Meeting">,
): Promise<{ meeting: StoredMeeting; coordinator: StoredCoordinator } | null> {
  const { meeting, meetingCoordinator } = read.tables;
  const [coordinator] = await rowWithName(read).where(
    and(
      isOfMeeting(meetingCoordinator, permit, meetingId),
      eq(meetingCoordinator.personId, permit.actorId),
      inArray(meetingCoordinator.state, ["invited", "active"]),
    ),
  );
  if (!coordinator) return null;
  const where = and(eq(meeting.id, meetingId), eq(meeting.clientId, permit.clientId), isNull(meeting.removedAt));
  const [found] = await read.select().from(meeting).where(where);
  return found ? { meeting: { ...found, readerIds: await chosenReadersOf(read, permit, meetingId) }, coordinator } : null;
}
