import type { Permit } from "@naast/policy";
import type { Id, PersonId } from "@naast/vocabulary";
import { and, asc, eq, gte, inArray, isNull, type SQL } from "drizzle-orm";
import { isSeen, type SeenValues, seenValues } from "../consent/visible.ts";
import { encoded } from "../dialect/compare.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";
import type { Tables } from "../tables.ts";

type Asked = SeenValues & { clientId: Permit["clientId"]; from: Date };

/** What a calendar needs of a meeting. */
function entryColumns({ meeting }: Tables) {
  const { id, uid, sequence, startsAt, minutes, state, place, secretPlace, roomId } = meeting;
  return { id, uid, sequence, startsAt, minutes, state, place, secretPlace, roomId };
}

/** Meetings of this plan with a moment, from a moment on. */
function isEntry({ meeting }: Tables, given: Given<Pick<Asked, "clientId" | "from">>): SQL | undefined {
  return and(
    eq(meeting.clientId, given.clientId),
    isNull(meeting.removedAt),
    inArray(meeting.state, ["planned", "held", "cancelled"]),
    gte(meeting.startsAt, encoded(given.from, meeting.startsAt)),
  );
}

const calendarMeetings = preparedRead((read, tables, given: Given<Asked>) =>
  read
    .select(entryColumns(tables))
    .from(tables.meeting)
    .where(and(isEntry(tables, given), isSeen(read, tables.meeting, given)))
    .orderBy(asc(tables.meeting.startsAt), asc(tables.meeting.id)),
);

type Coordinated = Pick<Asked, "clientId" | "from"> & { coordinator: PersonId };

const coordinatedMeetings = preparedRead((read, tables, given: Given<Coordinated>) => {
  const { meeting, meetingCoordinator } = tables;
  const saidYes = and(eq(meetingCoordinator.personId, given.coordinator), eq(meetingCoordinator.state, "active"));
  return read
    .select(entryColumns(tables))
    .from(meeting)
    .innerJoin(meetingCoordinator, and(eq(meetingCoordinator.meetingId, meeting.id), saidYes))
    .where(isEntry(tables, given))
    .orderBy(asc(meeting.startsAt), asc(meeting.id));
});

export type CalendarMeeting = Awaited<ReturnType<typeof calendarMeetings>>[number];

/** Meetings with a moment that the permit sees, from a moment on; also those that do not go on. */
export function listCalendarMeetings(read: Reader, permit: Permit<"calendar.read">, from: Date): Promise<readonly CalendarMeeting[]> {
  return calendarMeetings(read, { ...seenValues(permit, "meetings"), clientId: permit.clientId, from });
}

/** Meetings of this plan that the holder coordinates from outside and said yes to; no other meeting of it. */
export function listCoordinatedCalendar(
  read: Reader,
  { clientId, actorId }: Permit<"coordination.read">,
  from: Date,
): Promise<readonly CalendarMeeting[]> {
  return coordinatedMeetings(read, { clientId, coordinator: actorId, from });
}

/** Names that say whose client somebody is: of the organisation and of its houses. */
export async function listTellingNames(
  read: Reader,
  { organisationId }: { organisationId: Id<"Organisation"> },
): Promise<readonly string[]> {
  const { location, organisation } = read.tables;
  const [own] = await read.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, organisationId));
  const houses = await read.select({ name: location.name }).from(location).where(eq(location.organisationId, organisationId));
  return [...(own ? [own] : []), ...houses].map(({ name }) => name);
}
