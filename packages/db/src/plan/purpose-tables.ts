import { purposeAnswers, purposeChanges } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** Why network support is used (B1): versions of the client's words, and who agreed to which, by name. */
export function purposeTables(c: Columns, { client }: ClientTables) {
  const purpose = c.table(
    "purpose",
    {
      id: c.id<"Purpose">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      number: c.count().notNull(),
      words: c.words().notNull(),
      change: c.oneOf(purposeChanges).notNull(),
      writtenBy: c.id<"Person">().notNull(),
      writtenAt: c.instant().notNull(),
      version: c.count().notNull().default(1),
      removedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("purposeNumber").on(t.clientId, t.number)],
  );
  const purposeAgreement = c.table(
    "purposeAgreement",
    {
      id: c.id<"PurposeAgreement">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      purposeId: c
        .id<"Purpose">()
        .notNull()
        .references(() => purpose.id, { onDelete: "restrict" }),
      personId: c.id<"Person">().notNull(),
      answer: c.oneOf(purposeAnswers).notNull(),
      answeredAt: c.instant().notNull(),
      version: c.count().notNull().default(1),
      removedAt: c.instant(),
    },
    (t) => [c.index("purposeAgreementClient").on(t.clientId), c.uniqueIndex("purposeAgreementOnce").on(t.purposeId, t.personId)],
  );
  return { purpose, purposeAgreement };
}
