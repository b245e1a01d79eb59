import { describe, expect, it } from "vitest";
import { safePath, signInPath, welcomeTo } from "./paths.ts";

describe("where somebody goes after signing in", () => {
  it("is a page of this app", () => {
    expect(safePath("/plan/1?did=undone")).toBe("/plan/1?did=undone");
  });

  it.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "/a b", "plan", "", undefined])(
    "is the first page instead of %s",
    (asked) => expect(safePath(asked)).toBe("/"),
  );

  it("is carried along as one value", () => {
    expect(signInPath("/plan/1?a=b&c=d")).toBe("/sign-in?back=%2Fplan%2F1%3Fa%3Db%26c%3Dd");
    expect(welcomeTo("/")).toBe("/welcome");
  });
});
