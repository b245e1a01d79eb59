import type { Permit } from "@naast/policy";
import { type Id, minute, newId } from "@naast/vocabulary";
import { and, eq, gte, inArray, lt, ne } from "drizzle-orm";
import type { Reader, Writer } from "../store.ts";
import type { Tables } from "../tables.ts";

type Meeting = Pick<Tables["meeting"]["$inferSelect"], "id" | "state" | "removedAt" | "roomId" | "startsAt" | "minutes">;
const quarter = 15 * minute;

/** The quarters of an hour that a meeting touches, by their beginning. */
export function quartersOf({ startsAt, minutes }: { startsAt: Date; minutes: number }): readonly Date[] {
  const first = Math.floor(startsAt.getTime() / quarter);
  const last = Math.ceil((startsAt.getTime() + minutes * minute) / quarter);
  return Array.from({ length: last - first }, (_, index) => new Date((first + index) * quarter));
}

const holdsRoom = ({ state, removedAt }: Meeting) => removedAt === null && (state === "planned" || state === "held");

/**
 * Frees what a meeting held and books what it needs now. Two at the same moment for one room: the unique index lets one
 * through, whatever this process saw before.
 */
export async function bookRoom(tx: Writer, { clientId }: Pick<Permit, "clientId">, meeting: Meeting): Promise<void> {
  const { roomQuarter } = tx.tables;
  await tx.delete(roomQuarter).where(and(eq(roomQuarter.clientId, clientId), eq(roomQuarter.meetingId, meeting.id)));
  const { roomId } = meeting;
  if (roomId === null || !holdsRoom(meeting)) return;
  const rows = quartersOf(meeting).map((startsAt) => ({ id: newId("RoomQuarter"), clientId, roomId, startsAt, meetingId: meeting.id }));
  await tx.insert(roomQuarter).values(rows);
}

type Asked = { startsAt: Date; minutes: number; meetingId: Id<"Meeting"> | null };

/** Which of these rooms are taken then, by another meeting than this one. */
export async function takenRooms(
  read: Reader,
  _permit: Permit,
  { startsAt, minutes, meetingId, roomIds }: Asked & { roomIds: readonly Id<"Room">[] },
): Promise<ReadonlySet<Id<"Room">>> {
  const { roomQuarter } = read.tables;
  const quarters = quartersOf({ startsAt, minutes });
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last || roomIds.length === 0) return new Set();
  const others = meetingId === null ? undefined : ne(roomQuarter.meetingId, meetingId);
  const rows = await read
    .selectDistinct({ roomId: roomQuarter.roomId })
    .from(roomQuarter)
    .where(
      and(
        inArray(roomQuarter.roomId, [...roomIds]),
        gte(roomQuarter.startsAt, first),
        lt(roomQuarter.startsAt, new Date(last.getTime() + quarter)),
        others,
      ),
    );
  return new Set(rows.map(({ roomId }) => roomId));
}
