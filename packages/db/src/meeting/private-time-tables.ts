import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";
import type { MeetingTables } from "./tables.ts";

/** Private time of a meeting. What is written in it lies here sealed (decision 0014); who began and ended it is not kept. */
export function privateTimeTables(c: Columns, { client }: ClientTables, { meeting }: MeetingTables) {
  const clientId = () =>
    c
      .id<"Client">()
      .notNull()
      .references(() => client.id, { onDelete: "restrict" });
  const privateTime = c.table(
    "privateTime",
    {
      id: c.id<"PrivateTime">().primaryKey(),
      clientId: clientId(),
      meetingId: c
        .id<"Meeting">()
        .notNull()
        .references(() => meeting.id, { onDelete: "restrict" }),
      startedAt: c.instant().notNull(),
      endedAt: c.instant(),
      /** The client is in it only when the client and the network both say so. */
      clientSays: c.oneOf(["yes", "no"]),
      networkSays: c.oneOf(["yes", "no"]),
      version: c.count().notNull().default(1),
    },
    (t) => [c.index("privateTimeClient").on(t.clientId), c.uniqueIndex("privateTimeOnce").on(t.meetingId)],
  );
  const privateTimeId = () =>
    c
      .id<"PrivateTime">()
      .notNull()
      .references(() => privateTime.id, { onDelete: "restrict" });
  const privatePresence = c.table(
    "privatePresence",
    {
      id: c.id<"PrivatePresence">().primaryKey(),
      clientId: clientId(),
      privateTimeId: privateTimeId(),
      personId: c.id<"Person">().notNull(),
      enteredAt: c.instant().notNull(),
    },
    (t) => [c.index("privatePresenceClient").on(t.clientId), c.uniqueIndex("privatePresenceOnce").on(t.privateTimeId, t.personId)],
  );
  const privateText = c.table(
    "privateText",
    {
      id: c.id<"PrivateText">().primaryKey(),
      clientId: clientId(),
      privateTimeId: privateTimeId(),
      /** Null once it is released. */
      sealed: c.words(),
      releasedWords: c.words(),
      releasedAt: c.instant(),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      version: c.count().notNull().default(1),
    },
    (t) => [c.index("privateTextClient").on(t.clientId), c.index("privateTextTime").on(t.privateTimeId)],
  );
  const privateWriter = c.table(
    "privateWriter",
    {
      id: c.id<"PrivateWriter">().primaryKey(),
      clientId: clientId(),
      textId: c
        .id<"PrivateText">()
        .notNull()
        .references(() => privateText.id, { onDelete: "restrict" }),
      personId: c.id<"Person">().notNull(),
      /** When this writer agreed to sharing the text as it stands; a change of the text takes it back. */
      agreedAt: c.instant(),
    },
    (t) => [c.index("privateWriterClient").on(t.clientId), c.uniqueIndex("privateWriterOnce").on(t.textId, t.personId)],
  );
  return { privateTime, privatePresence, privateText, privateWriter };
}
