import { listMeetingPlaces, listRoomsFor, type StoredMeeting, type StoredRoom, takenRooms, type Writer } from "@naast/db";
import type { Permit } from "@naast/policy";
import { type Id, Invalid, type MeetingMove, minute, type Opening, timeZone, zonedTime } from "@naast/vocabulary";

type Asked = Pick<MeetingMove, "place" | "roomId" | "meetingPlaceId" | "remoteLink" | "secretPlace" | "placeReaderIds">;
type Where = Pick<StoredMeeting, "place" | "roomId" | "secretPlace" | "placeReaderIds" | "remoteLink">;
type When = { startsAt: Date; minutes: number; meetingId: Id<"Meeting"> | null };

/** Whether a room is open for the whole of a meeting, by the clocks of the organisation. */
export function isOpen(openings: readonly Opening[], { startsAt, minutes }: Pick<When, "startsAt" | "minutes">): boolean {
  const from = zonedTime(startsAt.getTime(), timeZone);
  const until = zonedTime(startsAt.getTime() + minutes * minute, timeZone);
  const weekday = new Date(`${from.day}T12:00:00Z`).getUTCDay() || 7;
  return from.day === until.day && openings.some((open) => open.weekday === weekday && open.from <= from.time && until.time <= open.until);
}

/** The room itself, when it is one of those that this plan reaches. `Invalid` when it is not, is closed then or is taken. */
export async function requireRoom(tx: Writer, permit: Permit, { roomId, ...when }: When & { roomId: Id<"Room"> }): Promise<StoredRoom> {
  const room = (await listRoomsFor(tx, permit)).find(({ id }) => id === roomId);
  if (!room) throw new Invalid({ roomId: "choose" });
  if (!isOpen(room.openings, when)) throw new Invalid({ roomId: "roomClosed" });
  if ((await takenRooms(tx, permit, { ...when, roomIds: [roomId] })).has(roomId)) throw new Invalid({ roomId: "roomTaken" });
  return room;
}

/** Open words of the place in the city with this id. */
async function cityPlace(tx: Writer, permit: Permit, placeId: Id<"MeetingPlace">): Promise<string> {
  const found = (await listMeetingPlaces(tx, permit)).find(({ id }) => id === placeId);
  if (!found) throw new Invalid({ meetingPlaceId: "choose" });
  return [found.name, found.address].filter((words) => words !== null).join(", ");
}

async function wordsAndRoom(tx: Writer, permit: Permit, { asked, when }: { asked: Asked; when: When | null }) {
  const { roomId, meetingPlaceId, place } = asked;
  if (roomId !== null) {
    const room = when
      ? await requireRoom(tx, permit, { ...when, roomId })
      : (await listRoomsFor(tx, permit)).find(({ id }) => id === roomId);
    if (!room) throw new Invalid({ roomId: "choose" });
    return { words: `${room.name}, ${room.locationName}`, isSecret: room.isSecret };
  }
  if (meetingPlaceId !== null) return { words: await cityPlace(tx, permit, meetingPlaceId), isSecret: false };
  return { words: place, isSecret: false };
}

/**
 * Where people meet, as the meeting keeps it. The words of a secret place go into a column of their own, which nothing
 * that shows a place ever reads; who plans it is always one of the few. `when` null: no moment was chosen yet.
 */
export async function placeOfMeeting(tx: Writer, permit: Permit, { asked, when }: { asked: Asked; when: When | null }): Promise<Where> {
  const { words, isSecret } = await wordsAndRoom(tx, permit, { asked, when });
  const { roomId, remoteLink } = asked;
  if (words === null || !(isSecret || asked.secretPlace)) {
    return { place: words, roomId, secretPlace: null, placeReaderIds: null, remoteLink };
  }
  const placeReaderIds = [...new Set([...asked.placeReaderIds, ...(permit.isClient ? [] : [permit.actorId])])];
  return { place: null, roomId, secretPlace: words, placeReaderIds, remoteLink };
}
