import { assignmentKinds } from "@naast/vocabulary";
import type { AccountTables } from "../account/tables.ts";
import type { Columns } from "../columns.ts";
import type { ShelterTables } from "../shelter/tables.ts";

/** The person to whom a plan belongs, the plan itself, and which workers are assigned to it. */
export function clientTables(c: Columns, { person }: AccountTables, { organisation, location, team }: ShelterTables) {
  const client = c.table(
    "client",
    {
      id: c.id<"Client">().primaryKey(),
      personId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      organisationId: c
        .id<"Organisation">()
        .notNull()
        .references(() => organisation.id, { onDelete: "restrict" }),
      locationId: c
        .id<"Location">()
        .notNull()
        .references(() => location.id, { onDelete: "restrict" }),
      teamId: c
        .id<"Team">()
        .notNull()
        .references(() => team.id, { onDelete: "restrict" }),
      startedAt: c.instant().notNull(),
      /** Set by the client's own wish only; a plan has no end date and quiet is a fine state (B10). */
      closedAt: c.instant(),
    },
    (t) => [c.uniqueIndex("clientPerson").on(t.personId), c.index("clientTeam").on(t.teamId)],
  );
  const assignment = c.table(
    "assignment",
    {
      id: c.id<"Assignment">().primaryKey(),
      clientId: c
        .id<"Client">()
        .notNull()
        .references(() => client.id, { onDelete: "restrict" }),
      workerId: c
        .id<"Person">()
        .notNull()
        .references(() => person.id, { onDelete: "restrict" }),
      kind: c.oneOf(assignmentKinds).notNull(),
      fromDay: c.day().notNull(),
      untilDay: c.day(),
      endedAt: c.instant(),
      createdBy: c.id<"Person">().notNull(),
      createdAt: c.instant().notNull(),
    },
    (t) => [c.index("assignmentPair").on(t.clientId, t.workerId), c.index("assignmentWorker").on(t.workerId)],
  );
  return { client, assignment };
}
export type ClientTables = ReturnType<typeof clientTables>;
