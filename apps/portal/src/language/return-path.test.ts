import { describe, expect, it } from "vitest";
import { languagePath, returnPath } from "./return-path.ts";

const backOf = (path: string) => new URL(path, "http://portal").searchParams.get("back") ?? undefined;

describe("where a choice of language leads", () => {
  it.each([
    "/sign-in",
    "/sign-in?back=%2Fplan%2F1%3Fa%3Db",
    "/sign-in/code",
    "/join",
    "/i/abc",
    "/invitation/yes",
    "/invitation/done?what=no",
  ])("is back to %s", (page) => expect(returnPath(backOf(languagePath("en", page)))).toBe(page));

  it.each([
    "https://elsewhere.example/join",
    "//elsewhere.example/join",
    "/\\elsewhere.example",
    "/invitation/..//elsewhere.example",
    "/invitation/../sign-out",
    "/invitation/%2e%2e/settings",
    "/sign-in-elsewhere",
    "/plan/1",
    "javascript:alert(1)",
    "",
    undefined,
  ])("is the page to sign in instead of %s", (asked) => expect(returnPath(asked)).toBe("/sign-in"));
});
