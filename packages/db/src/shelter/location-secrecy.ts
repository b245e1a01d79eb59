import type { ShelterPermit } from "@naast/policy";
import type { Id } from "@naast/vocabulary";
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Writer } from "../store.ts";

type Keeping = ShelterPermit<"location.keepSecret">;

/** Says that the place of a location is a secret, or is one no more. False when the organisation has no such location. */
export async function setLocationSecret(
  tx: Writer,
  { organisationId }: Keeping,
  { locationId, secret }: { locationId: Id<"Location">; secret: boolean },
): Promise<boolean> {
  const { location } = tx.tables;
  const own = and(eq(location.id, locationId), eq(location.organisationId, organisationId));
  return (await tx.update(location).set({ secret }).where(own).returning({ id: location.id })).length > 0;
}

/**
 * Takes the place of every meeting that has a room there out of sight: only who planned it and the client read it on, until
 * they choose others. A new version, so that nothing that was read or can be taken back puts the open words back.
 */
export async function hidePlacesOfMeetings(tx: Writer, _permit: Keeping, locationId: Id<"Location">): Promise<void> {
  const { meeting, room } = tx.tables;
  const there = tx.select({ id: room.id }).from(room).where(eq(room.locationId, locationId));
  const open = and(inArray(meeting.roomId, there), isNotNull(meeting.place), isNull(meeting.secretPlace));
  const { id, place, plannedBy, version } = meeting;
  for (const row of await tx.select({ id, place, plannedBy, version }).from(meeting).where(open)) {
    const hidden = { place: null, secretPlace: row.place, placeReaderIds: [row.plannedBy], version: row.version + 1 };
    await tx.update(meeting).set(hidden).where(eq(meeting.id, row.id));
  }
}
