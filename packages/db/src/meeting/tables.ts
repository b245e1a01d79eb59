import { visibilities } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

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
      startsAt: c.instant().notNull(),
      place: c.words(),
      visibility: c.oneOf(visibilities).notNull(),
      plannedBy: c.id<"Person">().notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("meetingClient").on(t.clientId, t.startsAt)],
  );
  return { meeting };
}
