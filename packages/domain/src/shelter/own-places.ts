import { endMeetingPlace, endRoom, listMeetingPlaces, listOwnLocations, listOwnRooms, writeMeetingPlace, writeRoom } from "@naast/db";
import type { ShelterPermit } from "@naast/policy";
import { type Id, Invalid, type MeetingPlaceWrite, NotFound, type OwnPlacesView, type RoomWrite } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { meetingPlaceView, roomView } from "../meeting/search-rooms.ts";

/** Rooms, their facts and opening hours, and places in the city, for who looks after them. */
export async function readOwnPlaces(ctx: Context, permit: ShelterPermit<"room.list">): Promise<OwnPlacesView> {
  const { read } = ctx.store;
  const [locations, rooms, places] = await Promise.all([
    listOwnLocations(read, permit),
    listOwnRooms(read, permit),
    listMeetingPlaces(read, permit),
  ]);
  return { locations, rooms: rooms.map(roomView), places: places.map(meetingPlaceView) };
}

/** A new room, or other facts and opening hours. Meetings that stand keep their room. */
export function saveRoom(ctx: Context, permit: ShelterPermit<"room.write">, written: RoomWrite): Promise<{ id: Id<"Room"> }> {
  return ctx.store.write(async (tx) => {
    const own = await listOwnLocations(tx, permit);
    if (!own.some(({ id }) => id === written.locationId)) throw new Invalid({ locationId: "choose" });
    if (new Set(written.openings.map(({ weekday }) => weekday)).size < written.openings.length) throw new Invalid({ openings: "choose" });
    const id = await writeRoom(tx, permit, written);
    if (id === null) throw new NotFound();
    return { id };
  });
}

/** A room that nobody can book any more. */
export async function closeRoom(ctx: Context, permit: ShelterPermit<"room.write">, { roomId }: { roomId: Id<"Room"> }): Promise<null> {
  const at = ctx.clock.now();
  if (!(await ctx.store.write((tx) => endRoom(tx, permit, { roomId, at })))) throw new NotFound();
  return null;
}

/** A new place in the city, or other words about one. */
export async function saveMeetingPlace(
  ctx: Context,
  permit: ShelterPermit<"room.write">,
  written: MeetingPlaceWrite,
): Promise<{ id: Id<"MeetingPlace"> }> {
  const id = await ctx.store.write((tx) => writeMeetingPlace(tx, permit, written));
  if (id === null) throw new NotFound();
  return { id };
}

export async function closeMeetingPlace(
  ctx: Context,
  permit: ShelterPermit<"room.write">,
  { meetingPlaceId }: { meetingPlaceId: Id<"MeetingPlace"> },
): Promise<null> {
  const at = ctx.clock.now();
  if (!(await ctx.store.write((tx) => endMeetingPlace(tx, permit, { meetingPlaceId, at })))) throw new NotFound();
  return null;
}
