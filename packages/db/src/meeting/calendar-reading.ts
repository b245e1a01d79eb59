import type { Permit } from "@naast/policy";
import type { Id } from "@naast/vocabulary";
import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import { isSeen, type SeenValues, seenValues } from "../consent/visible.ts";
import { encoded } from "../dialect/compare.ts";
import { type Given, preparedRead } from "../dialect/prepared.ts";
import type { Reader } from "../store.ts";

type Asked = SeenValues & { clientId: Permit["clientId"]; from: Date };

const calendarMeetings = preparedRead((read, { meeting }, given: Given<Asked>) =>
  read
    .select({
      id: meeting.id,
      uid: meeting.uid,
      sequence: meeting.sequence,
      startsAt: meeting.startsAt,
      minutes: meeting.minutes,
      state: meeting.state,
      place: meeting.place,
      secretPlace: meeting.secretPlace,
      roomId: meeting.roomId,
    })
    .from(meeting)
    .where(
      and(
        eq(meeting.clientId, given.clientId),
        isNull(meeting.removedAt),
        inArray(meeting.state, ["planned", "held", "cancelled"]),
        gte(meeting.startsAt, encoded(given.from, meeting.startsAt)),
        isSeen(read, meeting, given),
      ),
    )
    .orderBy(asc(meeting.startsAt), asc(meeting.id)),
);

export type CalendarMeeting = Awaited<ReturnType<typeof calendarMeetings>>[number];

/** Meetings with a moment that the permit sees, from a moment on; also those that do not go on. */
export function listCalendarMeetings(read: Reader, permit: Permit<"calendar.read">, from: Date): Promise<readonly CalendarMeeting[]> {
  return calendarMeetings(read, { ...seenValues(permit, "meetings"), clientId: permit.clientId, from });
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
