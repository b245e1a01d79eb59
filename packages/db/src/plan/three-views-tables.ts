import { viewSides } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";
import type { GoalTables } from "./goal-tables.ts";

/** Rounds in which everybody says what they find desirable, before they read what the others said. */
export function threeViewsTables(c: Columns, { client }: ClientTables, { goal }: GoalTables) {
  const viewRound = c.table(
    "viewRound",
    {
      id: c.id<"ViewRound">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      /** The idea it is about, or the goal that came out of it; null as long as it is about a question. */
      goalId: c.id<"Goal">().references(() => goal.id, { onDelete: "restrict" }),
      question: c.words(),
      openedAt: c.instant().notNull(),
      closedAt: c.instant(),
      version: c.count().notNull().default(1),
      removedAt: c.instant(),
    },
    (t) => [c.index("viewRoundClient").on(t.clientId)],
  );
  /** Columns of what belongs to one person in a round. */
  const personInRound = () => ({
    clientId: c
      .id<"Client">()
      .notNull()
      .references(() => client.id, { onDelete: "restrict" }),
    roundId: c
      .id<"ViewRound">()
      .notNull()
      .references(() => viewRound.id, { onDelete: "restrict" }),
    personId: c.id<"Person">().notNull(),
  });
  /** Who joins in, besides the client. */
  const viewRoundPerson = c.table(
    "viewRoundPerson",
    {
      id: c.sequence(),
      ...personInRound(),
    },
    (t) => [c.uniqueIndex("viewRoundPersonOnce").on(t.roundId, t.personId)],
  );
  const roundView = c.table(
    "roundView",
    {
      id: c.id<"RoundView">().primaryKey(),
      ...personInRound(),
      side: c.oneOf(viewSides).notNull(),
      /** Null: this person says nothing about it. */
      words: c.words(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("roundViewClient").on(t.clientId), c.uniqueIndex("roundViewOnce").on(t.roundId, t.personId)],
  );
  return { viewRound, viewRoundPerson, roundView };
}
