import { workerRoles } from "@naast/vocabulary";
import type { AccountTables } from "../account/tables.ts";
import type { Columns } from "../columns.ts";

/** The organisation that hosts the plans: places, teams, workers. */
export function shelterTables(c: Columns, { person }: AccountTables) {
  const organisation = c.table("organisation", { id: c.id<"Organisation">().primaryKey(), name: c.words().notNull() });
  const location = c.table("location", {
    id: c.id<"Location">().primaryKey(),
    organisationId: c
      .id<"Organisation">()
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" }),
    name: c.words().notNull(),
    /** A secret location shows in no calendar, print or mail (`domain.md` 6.5). */
    secret: c.flag().notNull().default(false),
  });
  const team = c.table("team", {
    id: c.id<"Team">().primaryKey(),
    organisationId: c
      .id<"Organisation">()
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" }),
    locationId: c.id<"Location">().references(() => location.id, { onDelete: "restrict" }),
    name: c.words().notNull(),
  });
  const worker = c.table(
    "worker",
    {
      personId: c
        .id<"Person">()
        .primaryKey()
        .references(() => person.id, { onDelete: "restrict" }),
      organisationId: c
        .id<"Organisation">()
        .notNull()
        .references(() => organisation.id, { onDelete: "restrict" }),
      teamId: c
        .id<"Team">()
        .notNull()
        .references(() => team.id, { onDelete: "restrict" }),
      role: c.oneOf(workerRoles).notNull(),
      endedAt: c.instant(),
    },
    (t) => [c.index("workerTeam").on(t.teamId)],
  );
  return { organisation, location, team, worker };
}
export type ShelterTables = ReturnType<typeof shelterTables>;
