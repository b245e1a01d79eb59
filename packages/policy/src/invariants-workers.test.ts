import { describe, expect, it } from "vitest";
import { breaking, reads, writes } from "./testing/decisions.ts";

describe("workers, and who is outside a plan", () => {
  it("administrators, auditors, researchers and strangers never reach a plan", () => {
    const outside = ["organisationAdmin", "auditor", "researcher", "stranger"];
    const broken = breaking(
      (one) => !outside.includes(one.facts.relation) || (!reads(one) && !(one.decision.allowed && writes.has(one.action))),
    );
    expect(broken).toEqual([]);
  });

  it("the auditor may read the access log and nothing else", () => {
    const broken = breaking(
      ({ action, facts, decision }) => facts.relation !== "auditor" || decision.allowed === (action === "accessLog.read"),
    );
    expect(broken).toEqual([]);
  });

  it("who looked is for the client and the auditor", () => {
    const broken = breaking(
      ({ action, facts, decision }) => action !== "accessLog.read" || !decision.allowed || ["client", "auditor"].includes(facts.relation),
    );
    expect(broken).toEqual([]);
  });

  it("a worker without an assignment reads only with an emergency access that is active", () => {
    const withoutAssignment = ["teamLead", "nightWorker", "otherWorker"];
    const broken = breaking((one) => !reads(one) || !withoutAssignment.includes(one.facts.relation) || one.facts.emergency === "active");
    expect(broken).toEqual([]);
  });

  it("what is shared with the night is read by who works at night, and by nobody else", () => {
    const broken = breaking(
      ({ action, facts, decision }) => action !== "relapse.readAtNight" || !decision.allowed || facts.relation === "nightWorker",
    );
    expect(broken).toEqual([]);
  });

  it("an emergency access never writes", () => {
    expect(breaking(({ action, decision }) => !decision.allowed || decision.basis !== "emergency" || !writes.has(action))).toEqual([]);
  });

  it("only the client and workers with an assignment or an emergency see what is for workers", () => {
    const broken = breaking(
      ({ decision }) =>
        !decision.allowed ||
        !decision.sees.visibilities.includes("workers") ||
        ["ownPlan", "assignment", "emergency"].includes(decision.basis),
    );
    expect(broken).toEqual([]);
  });
});
