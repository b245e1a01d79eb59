import { meetingPlaceKinds, type Opening } from "@naast/vocabulary";
import type { Columns } from "../columns.ts";
import type { ShelterTables } from "./tables.ts";

/** Where people can meet: rooms of a location, and places in the city. */
export function roomTables(c: Columns, { organisation, location }: ShelterTables) {
  const ofOrganisation = () =>
    c
      .id<"Organisation">()
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" });
  const room = c.table(
    "room",
    {
      id: c.id<"Room">().primaryKey(),
      organisationId: ofOrganisation(),
      locationId: c
        .id<"Location">()
        .notNull()
        .references(() => location.id, { onDelete: "restrict" }),
      name: c.words().notNull(),
      seats: c.count().notNull(),
      eatTogether: c.flag().notNull().default(false),
      children: c.flag().notNull().default(false),
      privacy: c.flag().notNull().default(false),
      stepFree: c.flag().notNull().default(false),
      remark: c.words(),
      openings: c.json<readonly Opening[]>().notNull(),
      endedAt: c.instant(),
    },
    (t) => [c.index("roomOrganisation").on(t.organisationId)],
  );
  /** A room for a quarter of an hour. The unique index is what refuses a second booking, whoever else writes at that moment. */
  const roomQuarter = c.table(
    "roomQuarter",
    {
      id: c.id<"RoomQuarter">().primaryKey(),
      clientId: c.id<"Client">().notNull(),
      roomId: c
        .id<"Room">()
        .notNull()
        .references(() => room.id, { onDelete: "restrict" }),
      startsAt: c.instant().notNull(),
      meetingId: c.id<"Meeting">().notNull(),
    },
    (t) => [c.uniqueIndex("roomQuarterOnce").on(t.roomId, t.startsAt), c.index("roomQuarterMeeting").on(t.meetingId)],
  );
  const meetingPlace = c.table(
    "meetingPlace",
    {
      id: c.id<"MeetingPlace">().primaryKey(),
      organisationId: ofOrganisation(),
      name: c.words().notNull(),
      kind: c.oneOf(meetingPlaceKinds).notNull(),
      address: c.words(),
      remark: c.words(),
      stepFree: c.flag().notNull().default(false),
      endedAt: c.instant(),
    },
    (t) => [c.index("meetingPlaceOrganisation").on(t.organisationId)],
  );
  return { room, roomQuarter, meetingPlace };
}
