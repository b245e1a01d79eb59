import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** A worker and the client sit together to erase the plan; the client has yet to say so in their own way in (`domain.md`, J10). */
export function takeAlongTables(c: Columns, { client }: Pick<ClientTables, "client">) {
  const erasure = c.table(
    "erasure",
    {
      id: c.id<"Erasure">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      workerId: c.id<"Person">().notNull(),
      startedAt: c.instant().notNull(),
      endsAt: c.instant().notNull(),
    },
    (t) => [c.index("erasureClient").on(t.clientId)],
  );
  return { erasure };
}
