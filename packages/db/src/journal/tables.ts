import { apps, audiences, itemKinds, type PlanEvent, type PlanEventKind } from "@naast/vocabulary";
import { isNotNull } from "drizzle-orm";
import type { Columns } from "../columns.ts";
import { accessLogTables } from "./access-log-tables.ts";

/** What happened (event), what can be taken back (change, history), what is still to be sent (outbox), who visited when. */
export function journalTables(c: Columns) {
  const event = c.table(
    "event",
    {
      seq: c.sequence(),
      clientId: c.id<"Client">().notNull(),
      at: c.instant().notNull(),
      actorId: c.id<"Person">().notNull(),
      kind: c.words().$type<PlanEventKind>().notNull(),
      /** Of the shape of `content`, so that a later shape can still read an older one. */
      shape: c.count().notNull().default(1),
      content: c.json<PlanEvent>().notNull(),
      changeId: c.id<"Change">(),
      goalId: c.id<"Goal">(),
      stepId: c.id<"Step">(),
      /** Any other item it is about (proposal, meeting, moment, own view, comment, grant). */
      itemId: c.words(),
      /** Done in the place of the client, by this delegation. */
      delegationId: c.id<"Delegation">(),
      audience: c.oneOf(audiences).notNull(),
      /** The outbox: word of it has still to be spread over the people whom it may concern; null when that is done, or needs none. */
      untold: c.flag(),
    },
    (t) => [c.index("eventClient").on(t.clientId, t.seq), c.index("eventUntold").on(t.seq).where(isNotNull(t.untold))],
  );
  const change = c.table(
    "change",
    {
      id: c.id<"Change">().primaryKey(),
      clientId: c.id<"Client">().notNull(),
      actorId: c.id<"Person">().notNull(),
      at: c.instant().notNull(),
      kind: c.words().$type<PlanEventKind>().notNull(),
      undoneAt: c.instant(),
    },
    (t) => [c.index("changeUndone").on(t.clientId).where(isNotNull(t.undoneAt))],
  );
  const history = c.table(
    "history",
    {
      id: c.id<"History">().primaryKey(),
      changeId: c
        .id<"Change">()
        .notNull()
        .references(() => change.id, { onDelete: "restrict" }),
      clientId: c.id<"Client">().notNull(),
      itemKind: c.oneOf(itemKinds).notNull(),
      itemId: c.words().notNull(),
      goalId: c.id<"Goal">(),
      actorId: c.id<"Person">().notNull(),
      at: c.instant().notNull(),
      reason: c.oneOf(["changed", "undone", "kept"]).notNull(),
      /** The whole row before and after, readers included; null where it did not exist. */
      before: c.json<Record<string, unknown>>(),
      after: c.json<Record<string, unknown>>(),
      afterVersion: c.count().notNull(),
    },
    (t) => [c.index("historyItem").on(t.itemId), c.index("historyChange").on(t.changeId)],
  );
  const planVisit = c.table(
    "planVisit",
    {
      id: c.sequence(),
      clientId: c.id<"Client">().notNull(),
      personId: c.id<"Person">().notNull(),
      /** Everything up to here was there at the end of the visit before this one. */
      newAfter: c.count().notNull(),
      previousAt: c.instant(),
      seenUpTo: c.count().notNull(),
      lastAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex("planVisitOnce").on(t.clientId, t.personId)],
  );
  const outbox = c.table(
    "outbox",
    {
      id: c.id<"Outbox">().primaryKey(),
      kind: c.oneOf(["signInCode", "invitation", "invitationText", "news", "newsText"]).notNull(),
      app: c.oneOf(apps).notNull(),
      recipient: c.words().notNull(),
      /** For word to somebody who takes part: the plan, and who. Asked again before it leaves; null for any other mail. */
      clientId: c.id<"Client">(),
      personId: c.id<"Person">(),
      content: c.json<Record<string, string>>().notNull(),
      createdAt: c.instant().notNull(),
      nextTryAt: c.instant().notNull(),
      tries: c.count().notNull().default(0),
      sentAt: c.instant(),
    },
    (t) => [c.index("outboxNext").on(t.sentAt, t.nextTryAt)],
  );
  /** One process at a time does a job; it holds the lease and renews it. */
  const lease = c.table("lease", { job: c.words().primaryKey(), holder: c.words().notNull(), until: c.instant().notNull() });
  /** How far the demo's clock runs ahead, in days, and whether the seed ran. One row per key. */
  const installation = c.table("installation", { key: c.words().primaryKey(), value: c.words().notNull() });
  return { event, change, history, planVisit, outbox, lease, installation, ...accessLogTables(c) };
}
