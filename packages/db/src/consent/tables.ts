import { labels, sharedItemKinds } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** Who may read what: grants per person and label, and the participants ticked for a `chosen` item. */
export function consentTables(c: Columns, { client }: ClientTables) {
  /** A history, not a switch: a new grant is a new row, a withdrawal is stamped and never erased (AVG art. 7). */
  const grant = c.table(
    "grant",
    {
      id: c.id<"Grant">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      personId: c.id<"Person">().notNull(),
      label: c.oneOf(labels).notNull(),
      givenAt: c.instant().notNull(),
      givenBy: c.id<"Person">().notNull(),
      endsOn: c.day().notNull(),
      /** The sentence that was shown, and its SHA-256: what exactly was agreed to. */
      textShown: c.words().notNull(),
      textHash: c.words().notNull(),
      /** How it came about: the client's own press, an answer to an invitation, an assignment, or beside a worker at the desk. */
      way: c.oneOf(["client", "invitation", "assignment", "desk"]).notNull().default("client"),
      withdrawnAt: c.instant(),
      withdrawnBy: c.id<"Person">(),
      version: c.count().notNull().default(1),
    },
    (t) => [c.index("grantPerson").on(t.clientId, t.personId)],
  );
  const chosenReader = c.table(
    "chosenReader",
    {
      id: c.sequence(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      itemKind: c.oneOf(sharedItemKinds).notNull(),
      itemId: c.words().notNull(),
      personId: c.id<"Person">().notNull(),
    },
    (t) => [c.uniqueIndex("chosenReaderOnce").on(t.itemId, t.personId), c.index("chosenReaderClient").on(t.clientId, t.personId)],
  );
  return { grant, chosenReader };
}
