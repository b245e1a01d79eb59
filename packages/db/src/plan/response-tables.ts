import { responseKinds } from "@naast/vocabulary";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** What somebody says to a proposal, once per person; what they said before stands in the history. */
export function responseTables(c: Columns, { client }: ClientTables) {
  const proposalResponse = c.table(
    "proposalResponse",
    {
      id: c.id<"ProposalResponse">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      proposalId: c.id<"Proposal">().notNull(),
      personId: c.id<"Person">().notNull(),
      kind: c.oneOf(responseKinds).notNull(),
      words: c.words(),
      createdAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
      version: c.count().notNull().default(1),
      removedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("proposalResponseOnce").on(t.proposalId, t.personId), c.index("proposalResponseClient").on(t.clientId)],
  );
  return { proposalResponse };
}
