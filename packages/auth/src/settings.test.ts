import { describe, expect, it } from "vitest";
import { settingsFrom } from "./settings.ts";
import { environment } from "./testing/entrance.ts";

describe("settings", () => {
  it("give each purpose a key of its own", () => {
    const { keyFor } = settingsFrom(environment);
    expect(keyFor("one")).toBe(keyFor("one"));
    expect(keyFor("one")).not.toBe(keyFor("other"));
    expect(keyFor("one")).not.toBe(settingsFrom({ ...environment, AUTH_SECRET: "x".repeat(32) }).keyFor("one"));
  });

  it("leave out what comes after the address", () => {
    expect(settingsFrom({ ...environment, PORTAL_URL: "https://plan.example.org/" }).addresses.portal).toBe("https://plan.example.org");
  });

  it("refuse a secret that is missing or short", () => {
    for (const secret of [undefined, "", "short"])
      expect(() => settingsFrom({ ...environment, AUTH_SECRET: secret })).toThrow("AUTH_SECRET");
  });

  it("refuse an address that is missing, wrong, or not encrypted outside localhost", () => {
    for (const address of [undefined, "", "plan.example.org", "http://plan.example.org", "ftp://plan.example.org"]) {
      expect(() => settingsFrom({ ...environment, DASHBOARD_URL: address })).toThrow("DASHBOARD_URL");
    }
  });
});
