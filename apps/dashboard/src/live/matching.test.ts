import { newId } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { concerns, isAbout } from "./matching.ts";

const dennis = newId("Client");
const meryem = newId("Client");
const plan = { queryKey: [["plan", "read"], { input: { clientId: dennis, events: 30 }, type: "query" }] };
const caseload = { queryKey: [["client", "caseload"], { type: "query" }] };
const me = { queryKey: [["account", "me"], { type: "query" }] };

describe("which queries a live message concerns", () => {
  it("reads that client's plan again and leaves the others", () => {
    expect(concerns(plan, dennis)).toBe(true);
    expect(concerns(plan, meryem)).toBe(false);
  });

  it("reads the caseload again for every plan", () => {
    expect(concerns(caseload, dennis)).toBe(true);
    expect(concerns(me, dennis)).toBe(false);
  });

  it("forgets only what is about the client whose plan was closed", () => {
    expect(isAbout(plan, dennis)).toBe(true);
    expect(isAbout(caseload, dennis)).toBe(false);
    expect(isAbout({ queryKey: [["plan", "read"]] }, dennis)).toBe(false);
  });
});
