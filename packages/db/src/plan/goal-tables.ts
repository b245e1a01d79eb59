import { goalKinds, goalStates, lifeDomains, stepStates, visibilities } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

export function goalTables(c: Columns, { client }: ClientTables) {
  const goal = c.table(
    "goal",
    {
      id: c.id<"Goal">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      words: c.words().notNull(),
      kind: c.oneOf(goalKinds).notNull(),
      ownKind: c.words(),
      lifeDomain: c.oneOf(lifeDomains),
      why: c.words(),
      visibility: c.oneOf(visibilities).notNull(),
      state: c.oneOf(goalStates).notNull(),
      position: c.count().notNull(),
      version: c.count().notNull().default(1),
      authorId: c.id<"Person">().notNull(),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      changedBy: c.id<"Person">().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("goalClient").on(t.clientId)],
  );
  const step = c.table(
    "step",
    {
      id: c.id<"Step">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      goalId: c
        .id<"Goal">()
        .notNull()
        .references(() => goal.id, { onDelete: "restrict" }),
      what: c.words().notNull(),
      onDay: c.day(),
      whenWords: c.words(),
      state: c.oneOf(stepStates).notNull(),
      doerId: c.id<"Person">(),
      returnedBy: c.id<"Person">(),
      returnWords: c.words(),
      /** Narrower than the goal, or null: as wide as the goal. */
      visibility: c.oneOf(visibilities),
      version: c.count().notNull().default(1),
      authorId: c.id<"Person">().notNull(),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      changedBy: c.id<"Person">().notNull(),
      doneAt: c.instant(),
      removedAt: c.instant(),
    },
    (t) => [c.index("stepClient").on(t.clientId), c.index("stepGoal").on(t.goalId), c.index("stepDoer").on(t.doerId)],
  );
  return { goal, step };
}
export type GoalTables = ReturnType<typeof goalTables>;
