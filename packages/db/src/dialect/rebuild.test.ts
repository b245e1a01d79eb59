import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Migration } from "./migrations.ts";
import { migrateSqlite } from "./sqlite/migrate.ts";

const first: Migration = {
  tag: "0000_parents",
  when: 1,
  statements: [
    "create table `parent` (`id` text primary key not null, `kind` text default 'old' not null)",
    "create table `child` (`id` text primary key not null, `parentId` text not null references `parent`(`id`) on delete cascade)",
  ],
};

/** As drizzle-kit writes a changed default: the table is made anew, and the pragma has no effect inside a transaction. */
const rebuild: Migration = {
  tag: "0001_new_default",
  when: 2,
  statements: [
    "PRAGMA foreign_keys=OFF;",
    "CREATE TABLE `__new_parent` (`id` text PRIMARY KEY NOT NULL, `kind` text DEFAULT 'new' NOT NULL)",
    "INSERT INTO `__new_parent`(`id`, `kind`) SELECT `id`, `kind` FROM `parent`",
    "DROP TABLE `parent`",
    "ALTER TABLE `__new_parent` RENAME TO `parent`",
    "PRAGMA foreign_keys=ON;",
  ],
};

const breaking: Migration = { tag: "0001_breaking", when: 2, statements: ["delete from `parent`"] };

describe("a migration of a SQLite file with rows in it", () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "naast-test-"));
    file = join(folder, "naast.db");
    await migrateSqlite(file, [first]);
    const connection = new Sqlite(file);
    connection.exec("insert into parent (id) values ('p'); insert into child values ('a', 'p'), ('b', 'p');");
    connection.close();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const rowsOf = (path: string, table: string) => {
    const connection = new Sqlite(path, { readonly: true });
    const rows = connection.prepare(`select * from ${table}`).all();
    connection.close();
    return rows;
  };

  it("keeps the rows that refer to a table that is rebuilt", async () => {
    expect(await migrateSqlite(file, [first, rebuild])).toEqual(["0001_new_default"]);
    expect(rowsOf(file, "child")).toHaveLength(2);
    expect(rowsOf(file, "parent")).toEqual([{ id: "p", kind: "old" }]);
  });

  it("keeps a whole copy of the file as it was, and no copy of an empty one", async () => {
    await migrateSqlite(file, [first, rebuild]);
    expect(existsSync(`${file}.before-0000_parents`)).toBe(false);
    expect(rowsOf(`${file}.before-0001_new_default`, "child")).toHaveLength(2);
    expect(existsSync(`${file}.before-0001_new_default.unfinished`)).toBe(false);
  });

  it("is undone as a whole when rows would refer to nothing", async () => {
    await expect(migrateSqlite(file, [first, breaking])).rejects.toThrow("refer to nothing");
    expect(rowsOf(file, "parent")).toHaveLength(1);
    expect(rowsOf(file, "migration")).toHaveLength(1);
  });

  it("runs once", async () => {
    await migrateSqlite(file, [first, rebuild]);
    expect(await migrateSqlite(file, [first, rebuild])).toEqual([]);
  });
});
