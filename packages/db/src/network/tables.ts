import { memberRoles, memberStates } from "@naast/vocabulary";
import type { AccountTables } from "../account/tables.ts";
import type { ClientTables } from "../client/tables.ts";
import type { Columns } from "../columns.ts";

/** People close by who were invited to a plan, and where that stands. */
export function networkTables(c: Columns, { person }: AccountTables, { client }: ClientTables) {
  const networkMember = c.table(
    "networkMember",
    {
      id: c.id<"NetworkMember">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      personId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      role: c.oneOf(memberRoles).notNull(),
      /** The client's own word: "zus", "buurvrouw". */
      relationWords: c.words().notNull(),
      state: c.oneOf(memberStates).notNull(),
      invitedAt: c.instant().notNull(),
      changedAt: c.instant().notNull(),
    },
    (t) => [c.uniqueIndex("networkMemberOnce").on(t.clientId, t.personId), c.index("networkMemberPerson").on(t.personId)],
  );
  return { networkMember };
}
