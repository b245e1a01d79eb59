import { describe, expect, it } from "vitest";
import { wayBack } from "./way-back.ts";

describe("the way back after signing in", () => {
  it("leads to the page that was left", () => expect(wayBack("/clients/1/plan")).toBe("/clients/1/plan"));

  it.each(["//evil.example", "/\\evil.example", "https://evil.example", "", undefined, "/api/demo/tomorrow", "/sign-in"])(
    "never leads elsewhere: %s",
    (asked) => expect(wayBack(asked)).toBe("/"),
  );
});
