import { newId } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { hashOfCode, hashOfToken, isSame, newCode, newToken } from "./secrets.ts";
import { settingsFrom } from "./settings.ts";
import { environment } from "./testing/entrance.ts";

describe("secrets", () => {
  it("are six digits, or 256 bits, and never the same", () => {
    const codes = Array.from({ length: 2000 }, newCode);
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    expect(codes.some((code) => code.startsWith("0"))).toBe(true);
    expect(new Set(Array.from({ length: 2000 }, newToken)).size).toBe(2000);
    expect(newToken()).toMatch(/^[\w-]{43}$/);
  });

  it("cannot be read from what is kept, and a code not be guessed without the key", () => {
    const id = newId("SignInCode");
    const hash = hashOfCode(settingsFrom(environment), { id, code: "123456" });
    expect(hash).toBe(hashOfCode(settingsFrom(environment), { id, code: "123456" }));
    expect(hash).not.toBe(hashOfCode(settingsFrom(environment), { id: newId("SignInCode"), code: "123456" }));
    expect(hash).not.toBe(hashOfCode(settingsFrom({ ...environment, AUTH_SECRET: "y".repeat(40) }), { id, code: "123456" }));
    expect(hashOfToken("token")).not.toContain("token");
  });

  it("are compared whole", () => {
    expect(isSame("abc", "abc")).toBe(true);
    expect(isSame("abc", "abd")).toBe(false);
    expect(isSame("abc", "abcd")).toBe(false);
    expect(isSame("", "abc")).toBe(false);
  });
});
