import { describe, expect, it } from "vitest";
import { contentPolicy, pageHeaders } from "./security-headers.ts";

describe("the policy of a page", () => {
  it("allows the scripts of this response only, none written into the page", () => {
    const policy = contentPolicy({ nonce: "abc", scripts: "all" });
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy).not.toContain("unsafe");
  });

  it("allows no script at all with data saver on", () => {
    expect(contentPolicy({ nonce: "abc", scripts: "none" })).toContain("script-src 'none'");
  });

  it("goes with headers that keep the page out of caches and frames", () => {
    const headers = new Map(pageHeaders);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
  });
});
