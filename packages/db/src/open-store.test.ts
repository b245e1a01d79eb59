import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openStore, requireNode } from "./open-store.ts";
import { StoreUnavailable } from "./store.ts";

describe("openStore", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "naast-test-"));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it("makes the folder and the tables of a new file", async () => {
    const store = await openStore({ url: `file:${folder}/deep/naast.db` });
    expect(await store.pendingMigrations()).toEqual([]);
    expect(await store.read.select().from(store.tables.person)).toEqual([]);
    await store.close();
  });

  it("gives the same store to everybody in the process, until it is closed", async () => {
    const url = `${folder}/naast.db`;
    const store = await openStore({ url });
    expect(await openStore({ url })).toBe(store);
    await store.close();
    const again = await openStore({ url });
    expect(again).not.toBe(store);
    await again.close();
  });

  it("leaves the tables alone when told so, and says what is missing", async () => {
    vi.stubEnv("DB_AUTO_MIGRATE", "false");
    const url = `file:${folder}/naast.db`;
    await expect(openStore({ url })).rejects.toThrow("Run: pnpm db:migrate");
    writeFileSync(join(folder, "naast.db"), "");
    const store = await openStore({ url });
    expect((await store.pendingMigrations())[0]).toBe("0000_joint_plan");
    await store.close();
  });

  it("says in one sentence that it cannot write there, and works once that is repaired", async () => {
    const blocked = join(folder, "blocked");
    writeFileSync(blocked, "a file, where a folder should be");
    const url = `file:${blocked}/naast.db`;
    await expect(openStore({ url })).rejects.toThrow(StoreUnavailable);
    await expect(openStore({ url })).rejects.toThrow(/^Naast cannot write its database .*naast\.db\. Choose .*\.$/);
    rmSync(blocked);
    const store = await openStore({ url });
    expect(existsSync(join(blocked, "naast.db"))).toBe(true);
    await store.close();
  });

  it("says in one sentence that no PostgreSQL answers, without the password", async () => {
    const url = "postgres://naast:secret@localhost:1/naast";
    await expect(openStore({ url })).rejects.toThrow(/^Naast cannot use PostgreSQL at localhost:1: .*\. Check DATABASE_URL\.$/);
    await expect(openStore({ url })).rejects.not.toThrow("secret");
  });

  it("asks for an address when there is none", async () => {
    await expect(openStore({ url: "" })).rejects.toThrow("DATABASE_URL is empty");
  });

  it("refuses a Node on which its driver would crash", () => {
    expect(() => requireNode("20.20.2")).toThrow("needs Node 24 or newer to open its database; this is Node 20.20.2");
    expect(() => requireNode("24.0.0")).not.toThrow();
  });
});
