import { visibilities } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** "Who I am", in the client's own words, and the lines that others add with the client's approval. */
export function portraitTables(c: Columns, { client }: ClientTables) {
  const ofClient = () =>
    c
      .id<"Client">()
      .notNull()
      .references(() => client.id, { onDelete: "restrict" });
  const portrait = c.table(
    "portrait",
    {
      id: c.id<"Portrait">().primaryKey(),
      clientId: ofClient(),
      strengthWords: c.words(),
      helpWords: c.words(),
      likeWords: c.words(),
      visibility: c.oneOf(visibilities).notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("portraitClient").on(t.clientId)],
  );
  const portraitLine = c.table(
    "portraitLine",
    {
      id: c.id<"PortraitLine">().primaryKey(),
      clientId: ofClient(),
      personId: c.id<"Person">().notNull(),
      words: c.words().notNull(),
      state: c.oneOf(["offered", "approved", "declined"]).notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      decidedAt: c.instant(),
      removedAt: c.instant(),
    },
    (t) => [c.index("portraitLineClient").on(t.clientId, t.personId)],
  );
  return { portrait, portraitLine };
}
