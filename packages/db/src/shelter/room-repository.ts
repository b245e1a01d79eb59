import type { Permit, ShelterPermit } from "@naast/policy";
import { type Id, type MeetingPlaceWrite, newId, type RoomWrite } from "@naast/vocabulary";
import { and, asc, eq, isNull, or } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

type Managing = ShelterPermit<"room.write">;
type Listing = ShelterPermit<"room.list"> | ShelterPermit<"room.write">;
export type StoredRoom = Tables["room"]["$inferSelect"] & { locationName: string; isSecret: boolean };
export type StoredPlace = Tables["meetingPlace"]["$inferSelect"];

const roomsWithPlace = (read: Reader) => {
  const { location, room } = read.tables;
  return read
    .select({ room, locationName: location.name, isSecret: location.secret })
    .from(room)
    .innerJoin(location, eq(location.id, room.locationId));
};
type Joined = { room: Tables["room"]["$inferSelect"]; locationName: string; isSecret: boolean };
const flat = (rows: readonly Joined[]): readonly StoredRoom[] => rows.map(({ room, ...rest }) => ({ ...room, ...rest }));

/** Rooms in which the people of a plan can meet: a secret location is only told to a client who lives there, and their workers. */
export async function listRoomsFor(read: Reader, permit: Permit): Promise<readonly StoredRoom[]> {
  const { client, location, room } = read.tables;
  const [own] = await read.select({ locationId: client.locationId }).from(client).where(eq(client.id, permit.clientId));
  const reachable = own ? or(eq(location.secret, false), eq(location.id, own.locationId)) : eq(location.secret, false);
  const rows = await roomsWithPlace(read)
    .where(and(eq(room.organisationId, permit.organisationId), isNull(room.endedAt), reachable))
    .orderBy(asc(location.name), asc(room.name));
  return flat(rows);
}

/** Places in the city that the organisation knows. */
export async function listMeetingPlaces(
  read: Reader,
  { organisationId }: Pick<Permit | Listing, "organisationId">,
): Promise<readonly StoredPlace[]> {
  const { meetingPlace } = read.tables;
  const where = and(eq(meetingPlace.organisationId, organisationId), isNull(meetingPlace.endedAt));
  return read.select().from(meetingPlace).where(where).orderBy(asc(meetingPlace.name));
}

/** All rooms of the organisation, for who looks after them. */
export async function listOwnRooms(read: Reader, { organisationId }: Listing): Promise<readonly StoredRoom[]> {
  const { location, room } = read.tables;
  const rows = await roomsWithPlace(read)
    .where(and(eq(room.organisationId, organisationId), isNull(room.endedAt)))
    .orderBy(asc(location.name), asc(room.name));
  return flat(rows);
}

export async function listOwnLocations(read: Reader, { organisationId }: Listing) {
  const { location } = read.tables;
  const { id, name, secret: isSecret } = location;
  return read.select({ id, name, isSecret }).from(location).where(eq(location.organisationId, organisationId)).orderBy(asc(name));
}

/** A new room, or other facts about one; null when the organisation has no such room. */
export async function writeRoom(tx: Writer, { organisationId }: Managing, { roomId, ...facts }: RoomWrite): Promise<Id<"Room"> | null> {
  const { room } = tx.tables;
  if (roomId === null) {
    const id = newId("Room");
    await tx.insert(room).values({ ...facts, id, organisationId });
    return id;
  }
  const own = and(eq(room.id, roomId), eq(room.organisationId, organisationId), isNull(room.endedAt));
  const [changed] = await tx.update(room).set(facts).where(own).returning({ id: room.id });
  return changed?.id ?? null;
}

/** A room that is no longer used; meetings that stand keep it. */
export async function endRoom(
  tx: Writer,
  { organisationId }: Managing,
  { roomId, at }: { roomId: Id<"Room">; at: Date },
): Promise<boolean> {
  const { room } = tx.tables;
  const own = and(eq(room.id, roomId), eq(room.organisationId, organisationId), isNull(room.endedAt));
  return (await tx.update(room).set({ endedAt: at }).where(own).returning({ id: room.id })).length > 0;
}

/** A new place in the city, or other words about one; null when the organisation has no such place. */
export async function writeMeetingPlace(
  tx: Writer,
  { organisationId }: Managing,
  { meetingPlaceId, ...facts }: MeetingPlaceWrite,
): Promise<Id<"MeetingPlace"> | null> {
  const { meetingPlace } = tx.tables;
  if (meetingPlaceId === null) {
    const id = newId("MeetingPlace");
    await tx.insert(meetingPlace).values({ ...facts, id, organisationId });
    return id;
  }
  const own = and(eq(meetingPlace.id, meetingPlaceId), eq(meetingPlace.organisationId, organisationId), isNull(meetingPlace.endedAt));
  const [changed] = await tx.update(meetingPlace).set(facts).where(own).returning({ id: meetingPlace.id });
  return changed?.id ?? null;
}

export async function endMeetingPlace(
  tx: Writer,
  { organisationId }: Managing,
  { meetingPlaceId, at }: { meetingPlaceId: Id<"MeetingPlace">; at: Date },
): Promise<boolean> {
  const { meetingPlace } = tx.tables;
  const own = and(eq(meetingPlace.id, meetingPlaceId), eq(meetingPlace.organisationId, organisationId), isNull(meetingPlace.endedAt));
  return (await tx.update(meetingPlace).set({ endedAt: at }).where(own).returning({ id: meetingPlace.id })).length > 0;
}
