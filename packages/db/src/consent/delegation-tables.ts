import type { DelegatedThing } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** What the client lets somebody steer, until a day. Asked first; a row is stamped when it ends, and stays (AVG art. 7). */
export function delegationTables(c: Columns, { client }: ClientTables) {
  const delegation = c.table(
    "delegation",
    {
      id: c.id<"Delegation">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      personId: c.id<"Person">().notNull(),
      /** Where they stand: a sister here and a worker there are two, and the one does not steer as the other. */
      side: c.oneOf(["member", "worker"]).notNull(),
      things: c.json<readonly DelegatedThing[]>().notNull(),
      endsOn: c.day().notNull(),
      askedAt: c.instant().notNull(),
      acceptedAt: c.instant(),
      /** Declined, stopped by the client or the person, or their taking part ended. Past its day it ends by itself. */
      endedAt: c.instant(),
      endedBy: c.id<"Person">(),
    },
    (t) => [c.index("delegationPerson").on(t.clientId, t.personId)],
  );
  return { delegation };
}
