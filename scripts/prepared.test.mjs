import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { forgetPrepared, isPrepared, notePrepared } from "./prepared.mjs";

const root = mkdtempSync(join(tmpdir(), "naast-prepared-"));
const migrations = join(root, "packages/db/migrations/sqlite");
const settings = { databaseFile: join(root, "naast.db") };
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a database that was prepared", () => {
  beforeEach(() => {
    mkdirSync(migrations, { recursive: true });
    writeFileSync(join(migrations, "0000_first.sql"), "");
    writeFileSync(settings.databaseFile, "");
    notePrepared(settings, root);
  });

  it("is not prepared again", () => expect(isPrepared(settings, root)).toBe(true));

  it("is prepared again when a migration was added", () => {
    writeFileSync(join(migrations, "0001_second.sql"), "");
    expect(isPrepared(settings, root)).toBe(false);
  });

  it("is prepared again when another file took its place, or none did", () => {
    writeFileSync(join(root, "backup.db"), "");
    renameSync(join(root, "backup.db"), settings.databaseFile);
    expect(isPrepared(settings, root)).toBe(false);
    rmSync(settings.databaseFile);
    expect(isPrepared(settings, root)).toBe(false);
  });

  it("is prepared again when it was forgotten", () => {
    forgetPrepared(settings);
    expect(isPrepared(settings, root)).toBe(false);
  });

  it("is always asked when it is PostgreSQL", () => expect(isPrepared({ databaseFile: null }, root)).toBe(false));
});
