import { distances, initiatives, knownSince } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** The optional form of the Maastricht analysis, one per node (`domain.md` 2.9). */
export function deepeningTables(c: Columns, { client }: ClientTables) {
  const nodeDeepening = c.table(
    "nodeDeepening",
    {
      id: c.id<"NodeDeepening">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      nodeId: c.id<"NetworkNode">().notNull(),
      distance: c.oneOf(distances),
      since: c.oneOf(knownSince),
      initiative: c.oneOf(initiatives),
      /** Times a year. */
      faceToFace: c.count(),
      byPhone: c.count(),
      online: c.count(),
      metWords: c.words(),
      /** One to five, for the client alone; nothing is added up. */
      affection: c.count(),
      connection: c.count(),
      preference: c.count(),
      practicalSupport: c.count(),
      /** Whoever may see the node reads this too. */
      shared: c.flag().notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("nodeDeepeningNode").on(t.nodeId)],
  );
  return { nodeDeepening };
}
