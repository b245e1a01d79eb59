import type { AnswerValues } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** What people answer to measures, each for themselves: a line per person and measure, its checks, and who may read it. */
export function wellbeingTables(c: Columns, { client }: ClientTables) {
  const ofClient = () =>
    c
      .id<"Client">()
      .notNull()
      .references(() => client.id, { onDelete: "restrict" });
  const measureLine = c.table(
    "measureLine",
    {
      id: c.id<"MeasureLine">().primaryKey(),
      clientId: ofClient(),
      /** Whose line it is: they alone read it until they share it. */
      personId: c.id<"Person">().notNull(),
      measureKey: c.words().notNull(),
      createdAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex("measureLineOnce").on(t.clientId, t.personId, t.measureKey)],
  );
  const ofLine = () =>
    c
      .id<"MeasureLine">()
      .notNull()
      .references(() => measureLine.id, { onDelete: "restrict" });
  const check = c.table(
    "check",
    {
      id: c.id<"Check">().primaryKey(),
      clientId: ofClient(),
      lineId: ofLine(),
      personId: c.id<"Person">().notNull(),
      /** Of the measure's file, as it was then. */
      measureVersion: c.count().notNull(),
      answers: c.json<AnswerValues>().notNull(),
      noteWords: c.words(),
      answeredAt: c.instant().notNull(),
      version: c.count().notNull().default(1),
    },
    (t) => [c.index("checkLine").on(t.lineId, t.answeredAt)],
  );
  const measureReader = c.table(
    "measureReader",
    {
      id: c.sequence(),
      clientId: ofClient(),
      lineId: ofLine(),
      personId: c.id<"Person">().notNull(),
    },
    (t) => [c.uniqueIndex("measureReaderOnce").on(t.lineId, t.personId)],
  );
  return { measureLine, check, measureReader };
}
