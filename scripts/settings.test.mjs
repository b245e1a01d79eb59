import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { prepareFolder, readSettings, requireFreePort, secretFor, startOver } from "./settings.mjs";

const folder = mkdtempSync(join(tmpdir(), "naast-settings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("settings of the demo", () => {
  it("has a database file under .data and two ports when nothing is said", () => {
    const settings = readSettings({}, "/somewhere");
    expect(settings.databaseUrl).toBe("file:/somewhere/.data/naast.db");
    expect([settings.dashboard.url, settings.portal.url]).toEqual(["http://localhost:3000", "http://localhost:3001"]);
  });

  it("keeps everything beside the database file that was chosen", () => {
    expect(readSettings({ DATABASE_URL: "file:///elsewhere/plan.db" }, "/somewhere").folder).toBe("/elsewhere");
  });

  it.each([
    [{ DASHBOARD_PORT: "web" }, /DASHBOARD_PORT must be a number/],
    [{ PORTAL_PORT: "70000" }, /PORTAL_PORT must be a number/],
    [{ DASHBOARD_PORT: "4000", PORTAL_PORT: "4000" }, /both 4000/],
    [{ DATABASE_URL: "mysql://here" }, /must start with file: or postgres:/],
  ])("refuses %o in one sentence", (environment, sentence) => {
    expect(() => readSettings(environment, "/somewhere")).toThrow(sentence);
  });

  it("refuses a port that is taken, and names the variable that chooses another", async () => {
    const server = createServer();
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    await expect(requireFreePort({ port, portVariable: "PORTAL_PORT" })).rejects.toThrow(/taken by another program.*PORTAL_PORT=/);
    await new Promise((resolve) => server.close(resolve));
    await expect(requireFreePort({ port, portVariable: "PORTAL_PORT" })).resolves.toBeUndefined();
  });

  it("refuses a data folder that cannot be one", () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    expect(() => prepareFolder(file)).toThrow(/cannot write in/);
    expect(() => prepareFolder("/dev/null/naast")).toThrow(/cannot write in/);
    expect(() => prepareFolder("/proc/naast/data")).toThrow(/cannot write in/);
  });

  it("makes the secret once and shows it to its owner only", () => {
    prepareFolder(folder);
    const secret = secretFor(folder);
    expect(secret).toHaveLength(43);
    expect(secretFor(folder)).toBe(secret);
    expect(statSync(join(folder, "auth-secret")).mode & 0o077).toBe(0);
  });

  it("starts over by removing the file and what SQLite keeps beside it", () => {
    const settings = readSettings({ DATABASE_URL: `file:${join(folder, "naast.db")}` }, folder);
    for (const suffix of ["", "-wal", "-shm"]) writeFileSync(`${settings.databaseFile}${suffix}`, "");
    startOver(settings);
    expect(existsSync(settings.databaseFile) || existsSync(`${settings.databaseFile}-wal`)).toBe(false);
  });

  it("never empties a PostgreSQL database", () => {
    expect(() => startOver(readSettings({ DATABASE_URL: "postgres://here/naast" }, folder))).toThrow(/yourself/);
  });
});
