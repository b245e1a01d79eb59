/** Tables to which rows are added and in which none is ever changed. NEN 7513: the log proves that nobody rewrote it. */
const appendOnlyTables: readonly string[] = ["accessLog"];

const refusal = (name: string) => `${name} is append-only`;

const guards = {
  sqlite: (name: string) =>
    ["update", "delete"].map(
      (verb) =>
        `CREATE TRIGGER IF NOT EXISTS \`${name}_no_${verb}\` BEFORE ${verb.toUpperCase()} ON \`${name}\` BEGIN SELECT RAISE(ABORT, '${refusal(name)}'); END;`,
    ),
  postgres: (name: string) => [
    `CREATE OR REPLACE FUNCTION "${name}_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${refusal(name)}'; END $$;`,
    `CREATE OR REPLACE TRIGGER "${name}_no_change" BEFORE UPDATE OR DELETE OR TRUNCATE ON "${name}" FOR EACH STATEMENT EXECUTE FUNCTION "${name}_refuse_change"();`,
  ],
};

/** The triggers that a migration must carry: for each append-only table it makes, or rebuilds (which drops its triggers). */
export function appendOnlyGuards(engine: keyof typeof guards, statements: readonly string[]): readonly string[] {
  const made = (name: string) => new RegExp(`(CREATE TABLE|RENAME TO) [\`"]${name}[\`"]`);
  return appendOnlyTables.filter((name) => statements.some((statement) => made(name).test(statement))).flatMap(guards[engine]);
}
