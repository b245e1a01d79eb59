/** One step of the schema. The SQL travels inside the program, so that a bundled app carries its own migrations. */
export type Migration = {
  readonly tag: string;
  /** The moment at which it was generated: what the database remembers of a migration that ran. */
  readonly when: number;
  readonly statements: readonly string[];
};

/** How both engines remember what ran. */
export const migrationTable = {
  name: "migration",
  create: 'create table if not exists "migration" ("when" bigint primary key, "tag" text not null)',
  applied: 'select "when" from "migration"',
};

/** The migrations that did not run yet, given the moments of those that did. */
export function withoutApplied(all: readonly Migration[], applied: readonly number[]): readonly Migration[] {
  const known = new Set(applied);
  return all.filter(({ when }) => !known.has(when));
}
