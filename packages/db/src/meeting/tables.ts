import {
  type MeetingRhythm,
  type Moment,
  meetingKinds,
  meetingRhythms,
  meetingStates,
  type PersonId,
  visibilities,
} from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

const once: MeetingRhythm = "once";

export function meetingTables(c: Columns, { client }: ClientTables) {
  const meeting = c.table(
    "meeting",
    {
      id: c.id<"Meeting">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      title: c.words().notNull(),
      /** While times are offered: the first of them, which nothing shows. */
      startsAt: c.instant().notNull(),
      /** Open words: never those of a secret place. */
      place: c.words(),
      visibility: c.oneOf(visibilities).notNull(),
      plannedBy: c.id<"Person">().notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      removedAt: c.instant(),
      kind: c.oneOf(meetingKinds).notNull().default("support"),
      state: c.oneOf(meetingStates).notNull().default("planned"),
      minutes: c.count().notNull().default(60),
      /** By what a calendar knows it, for ever. Null: planned before there were calendars; its id then. */
      uid: c.words(),
      /** Higher with every change that a calendar must follow (RFC 5545), also after something was taken back. */
      sequence: c.count().notNull().default(0),
      offeredTimes: c.json<readonly Moment[]>(),
      roomId: c.id<"Room">(),
      /** A place of its own column, so that nothing that shows `place` can show it. */
      secretPlace: c.words(),
      placeReaderIds: c.json<readonly PersonId[]>(),
      remoteLink: c.words(),
      /** Null: the client. */
      chairId: c.id<"Person">(),
      chairAskedId: c.id<"Person">(),
      interpreter: c.words(),
      childrenCome: c.flag().notNull().default(false),
      rhythm: c.oneOf(meetingRhythms).notNull().default(once),
      /** The meeting after which this one was planned. */
      previousId: c.id<"Meeting">(),
      cancelWords: c.words(),
    },
    (t) => [c.index("meetingClient").on(t.clientId, t.startsAt)],
  );
  return { meeting };
}
export type MeetingTables = ReturnType<typeof meetingTables>;
