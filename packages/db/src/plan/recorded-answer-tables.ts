import { recordedKinds, recordedSaid, recordedWays } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** What somebody wrote down for a person who was not there: how it was said, and that it was read back. */
export function recordedAnswerTables(c: Columns, { client }: ClientTables) {
  const recordedAnswer = c.table(
    "recordedAnswer",
    {
      id: c.id<"RecordedAnswer">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      aboutKind: c.oneOf(recordedKinds).notNull(),
      aboutId: c.words().notNull(),
      goalId: c.id<"Goal">(),
      personId: c.id<"Person">().notNull(),
      /** Null: who wrote it down left nothing behind. */
      recordedBy: c.id<"Person">(),
      answer: c.oneOf(recordedSaid).notNull(),
      words: c.words(),
      way: c.oneOf(recordedWays).notNull(),
      saidOn: c.day().notNull(),
      readBack: c.flag().notNull(),
      recordedAt: c.instant().notNull(),
      correctableUntil: c.instant().notNull(),
      /** The person said that it was written down well. */
      confirmedAt: c.instant(),
      correctedAt: c.instant(),
      correctedBy: c.id<"Person">(),
      version: c.count().notNull().default(1),
      removedAt: c.instant(),
    },
    (t) => [c.index("recordedAnswerClient").on(t.clientId), c.index("recordedAnswerAbout").on(t.aboutId)],
  );
  return { recordedAnswer };
}
