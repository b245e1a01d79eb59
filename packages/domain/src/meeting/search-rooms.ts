import { listMeetingPlaces, listRoomsFor, type StoredPlace, type StoredRoom, takenRooms } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type MeetingPlaceView, momentOf, type PlacesView, type RoomSearch, type RoomView, roomFacts } from "@naast/vocabulary";
import type { Context } from "../context.ts";
import { isOpen } from "./place-of-meeting.ts";

export function roomView(room: StoredRoom): RoomView {
  const { id, locationId, locationName, isSecret, name, seats, remark, openings } = room;
  return { id, locationId, locationName, isSecret, name, seats, remark, openings, facts: roomFacts.filter((fact) => room[fact]) };
}

export function meetingPlaceView({ id, name, kind, address, remark, stepFree }: StoredPlace): MeetingPlaceView {
  return { id, name, kind, address, remark, stepFree };
}

/** Rooms and whether they are free at a moment, and places in the city. Never by whom a room is taken. */
export async function searchRooms(ctx: Context, permit: Permit<"meeting.searchRooms">, search: RoomSearch): Promise<PlacesView> {
  const { read } = ctx.store;
  const { day, time, minutes, meetingId } = search;
  const startsAt = momentOf(day, time);
  const rooms = await listRoomsFor(read, permit);
  const taken = await takenRooms(read, permit, { startsAt, minutes, meetingId, roomIds: rooms.map(({ id }) => id) });
  const places = await listMeetingPlaces(read, permit);
  return {
    rooms: rooms.map((room) => {
      const free = !isOpen(room.openings, { startsAt, minutes }) ? "closed" : taken.has(room.id) ? "taken" : "yes";
      return { ...roomView(room), free };
    }),
    places: places.map(meetingPlaceView),
  };
}
