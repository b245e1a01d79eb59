import { apps } from "@naast/vocabulary";
import type { Columns } from "../columns.ts";

/**
 * NEN 7513: who did what, when, about which client, on what authorisation. Ids only, no content. Append-only by triggers,
 * chained by hash, no foreign keys: it outlives accounts and plans. `actor` keeps the name that the lines need.
 */
export function accessLogTables(c: Columns) {
  const actor = c.table("actor", { id: c.id<"Person">().primaryKey(), name: c.words().notNull() });
  const accessLog = c.table(
    "accessLog",
    {
      seq: c.sequence(),
      id: c.id<"AccessLog">().notNull(),
      at: c.instant().notNull(),
      action: c.words().notNull(),
      outcome: c.oneOf(["allowed", "refused"]).notNull(),
      actorId: c.id<"Person">(),
      /** The actor's relation to the client at that moment (policy, facts). */
      relation: c.words().notNull(),
      teamId: c.id<"Team">(),
      clientId: c.id<"Client">(),
      subjectId: c.words(),
      basis: c.words(),
      grantId: c.id<"Grant">(),
      emergencyId: c.id<"EmergencyAccess">(),
      requestId: c.words().notNull(),
      sessionId: c.id<"Session">(),
      app: c.oneOf([...apps, "job"]).notNull(),
      previousHash: c.words().notNull(),
      hash: c.words().notNull(),
    },
    (t) => [c.index("accessLogClient").on(t.clientId, t.at), c.index("accessLogActor").on(t.actorId, t.at)],
  );
  return { actor, accessLog };
}
