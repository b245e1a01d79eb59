import { goalKinds, memberRoles, proposalKinds, proposalStates, visibilities } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";
import type { GoalTables } from "./goal-tables.ts";

/** What others say beside the client's words: own views, comments, proposals; and moments the client notes. */
export function conversationTables(c: Columns, { client }: ClientTables, { goal }: GoalTables) {
  const ownView = c.table(
    "ownView",
    {
      id: c.id<"OwnView">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      goalId: c
        .id<"Goal">()
        .notNull()
        .references(() => goal.id, { onDelete: "restrict" }),
      personId: c.id<"Person">().notNull(),
      words: c.words().notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("ownViewClient").on(t.clientId), c.uniqueIndex("ownViewOnce").on(t.goalId, t.personId)],
  );
  const comment = c.table(
    "comment",
    {
      id: c.id<"Comment">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      goalId: c
        .id<"Goal">()
        .notNull()
        .references(() => goal.id, { onDelete: "restrict" }),
      personId: c.id<"Person">().notNull(),
      words: c.words().notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("commentClient").on(t.clientId)],
  );
  const proposal = c.table(
    "proposal",
    {
      id: c.id<"Proposal">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      goalId: c.id<"Goal">().references(() => goal.id, { onDelete: "restrict" }),
      kind: c.oneOf(proposalKinds).notNull(),
      words: c.words().notNull(),
      goalKind: c.oneOf(goalKinds),
      why: c.words(),
      onDay: c.day(),
      whenWords: c.words(),
      doerId: c.id<"Person">(),
      proposerId: c.id<"Person">().notNull(),
      proposedAt: c.instant().notNull(),
      state: c.oneOf(proposalStates).notNull(),
      decidedAt: c.instant(),
      decisionWords: c.words(),
      laterOn: c.day(),
      version: c.count().notNull().default(1),
      removedAt: c.instant(),
      /** Of the first of the items that were proposed together; null on that first one. */
      setId: c.id<"Proposal">(),
      stepId: c.id<"Step">(),
      meetingId: c.id<"Meeting">(),
      /** Whose taking part it is about. */
      aboutPersonId: c.id<"Person">(),
      memberRole: c.oneOf(memberRoles),
      atTime: c.words(),
      place: c.words(),
      /** How the thing was worded when the client decided. */
      beforeWords: c.words(),
      reasonWords: c.words(),
      /** The others read what was said before they said something themselves; the client says so. */
      isOpen: c.flag().notNull().default(false),
      /** Of something new: who reads it beside the client and who proposed it, as the client says. The others follow what they are about. */
      visibility: c.oneOf(visibilities).notNull().default("me"),
    },
    (t) => [c.index("proposalClient").on(t.clientId)],
  );
  const contactMoment = c.table(
    "contactMoment",
    {
      id: c.id<"ContactMoment">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      words: c.words().notNull(),
      onDay: c.day().notNull(),
      withWhom: c.words(),
      felt: c.words(),
      visibility: c.oneOf(visibilities).notNull(),
      version: c.count().notNull().default(1),
      createdAt: c.instant().notNull(),
      removedAt: c.instant(),
    },
    (t) => [c.index("contactMomentClient").on(t.clientId)],
  );
  return { ownView, comment, proposal, contactMoment };
}
