import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appendOnlyGuards } from "./append-only.ts";
import { bundleOf, bundlePath, newestSnapshot, readMigrations } from "./migration-folder.ts";
import { snapshots } from "./schema-snapshots.ts";

/** Migrations that drop a table and whose loss of rows a person has looked at, by tag. */
const signedDrops: readonly string[] = [];

describe.each(["sqlite", "postgres"] as const)("the migrations for %s", (engine) => {
  it("lead to the schema of today: run `pnpm db:generate <name>` when this fails", async () => {
    const newest = newestSnapshot(engine);
    if (newest === undefined) throw new Error("there are no migrations");
    expect(await snapshots[engine].between(newest, await snapshots[engine].now(newest.id))).toEqual([]);
  });

  it("travel inside the program as they are in the folder", () => {
    expect(existsSync(bundlePath(engine))).toBe(true);
    expect(readFileSync(bundlePath(engine), "utf8")).toBe(bundleOf(engine));
  });

  it("guard the append-only tables wherever they make one", () => {
    for (const { statements } of readMigrations(engine)) {
      expect(statements).toEqual(expect.arrayContaining([...appendOnlyGuards(engine, statements)]));
    }
  });

  it("drop no table that nobody signed for", () => {
    const dropping = readMigrations(engine).filter(({ statements }) => statements.some((statement) => /drop table/i.test(statement)));
    expect(dropping.map(({ tag }) => tag)).toEqual(signedDrops);
  });
});

it("have the same names and moments for both engines", () => {
  const heads = (engine: "sqlite" | "postgres") => readMigrations(engine).map(({ tag, when }) => ({ tag, when }));
  expect(heads("postgres")).toEqual(heads("sqlite"));
});

it("guards are added again when a table is rebuilt, which drops its triggers", () => {
  expect(appendOnlyGuards("sqlite", ["ALTER TABLE `__new_accessLog` RENAME TO `accessLog`;"])).toHaveLength(2);
  expect(appendOnlyGuards("sqlite", ["CREATE TABLE `event` (`seq` integer);"])).toEqual([]);
});
