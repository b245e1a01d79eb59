import { emergencyOutcomes } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** Break-glass: one worker, one client, one hour, read only, with a typed reason, always reviewed by somebody else. */
export function emergencyTables(c: Columns, { client }: ClientTables) {
  const emergencyAccess = c.table(
    "emergencyAccess",
    {
      id: c.id<"EmergencyAccess">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      workerId: c.id<"Person">().notNull(),
      reason: c.words().notNull(),
      openedAt: c.instant().notNull(),
      endsAt: c.instant().notNull(),
      reviewedBy: c.id<"Person">(),
      reviewedAt: c.instant(),
      outcome: c.oneOf(emergencyOutcomes),
      reviewWords: c.words(),
    },
    (t) => [c.index("emergencyAccessPair").on(t.clientId, t.workerId)],
  );
  return { emergencyAccess };
}
