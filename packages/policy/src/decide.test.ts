import { describe, expect, it } from "vitest";
import { decide, decideInShelter } from "./decide.ts";
import type { ClientFacts } from "./facts.ts";

const facts = (changes: Partial<ClientFacts>): ClientFacts => ({
  relation: "stranger",
  membership: "none",
  labels: [],
  emergency: "none",
  planClosed: false,
  together: false,
  delegated: [],
  ...changes,
});

const dennis = facts({ relation: "client" });
const samira = facts({ relation: "networkMember", membership: "active", labels: ["purpose", "goals", "meetings"] });
const ingrid = facts({ relation: "assignedWorker", labels: ["purpose", "goals", "meetings", "messages"] });
const fatih = facts({ relation: "nightWorker" });
const peter = facts({ relation: "teamLead" });

describe("the people of one plan", () => {
  it("Dennis writes his goal and decides", () => {
    expect(decide("goal.add", dennis).allowed).toBe(true);
    expect(decide("proposal.decide", dennis).allowed).toBe(true);
  });

  it("Dennis makes no proposal to himself and gives no own view beside his own words", () => {
    expect(decide("proposal.make", dennis).allowed).toBe(false);
    expect(decide("ownView.write", dennis).allowed).toBe(false);
  });

  it("Samira proposes, answers, offers, and reads what is for everyone or for her", () => {
    for (const action of ["proposal.make", "step.answer", "step.offer", "comment.add", "purpose.answer"] as const) {
      expect(decide(action, samira)).toMatchObject({ allowed: true, basis: "grant", sees: { visibilities: ["everyone"], chosen: true } });
    }
  });

  it("Samira without the label for goals still reads the page, and can propose nothing", () => {
    const narrower = { ...samira, labels: ["purpose" as const] };
    expect(decide("plan.read", narrower)).toMatchObject({ allowed: true, sees: { labels: ["purpose"] } });
    expect(decide("proposal.make", narrower)).toMatchObject({ allowed: false, mayKnow: true });
  });

  it("Samira who rests reads on and is asked nothing", () => {
    const resting = { ...samira, membership: "paused" as const };
    expect(decide("plan.read", resting).allowed).toBe(true);
    expect(decide("step.answer", resting)).toMatchObject({ allowed: false, mayKnow: true });
  });

  it("Ingrid plans a meeting and never writes a goal", () => {
    expect(decide("meeting.plan", ingrid).allowed).toBe(true);
    expect(decide("goal.change", ingrid)).toMatchObject({ allowed: false, mayKnow: true });
  });

  it("Samira plans no meeting", () => {
    expect(decide("meeting.plan", samira)).toMatchObject({ allowed: false, mayKnow: true });
  });

  it("Fatih opens an emergency access, reads during it, and cannot open it again while it lasts", () => {
    expect(decide("plan.read", fatih)).toMatchObject({ allowed: false, mayKnow: false });
    expect(decide("emergency.open", fatih).allowed).toBe(true);
    const during = { ...fatih, emergency: "active" as const };
    expect(decide("plan.read", during)).toMatchObject({ allowed: true, basis: "emergency", sees: { chosen: false } });
    expect(decide("emergency.open", during).allowed).toBe(false);
    expect(decide("comment.add", during)).toMatchObject({ allowed: false, mayKnow: true });
  });

  it("Peter, the team lead, assigns workers and reads no plan", () => {
    expect(decide("assignment.start", peter).allowed).toBe(true);
    expect(decide("plan.read", peter)).toMatchObject({ allowed: false, mayKnow: false });
  });
});

describe("in the organisation", () => {
  it("a team lead reviews emergencies; nobody else does", () => {
    expect(decideInShelter("emergency.review", { role: "teamLead" })).toBe(true);
    for (const role of ["networkSupporter", "nightWorker", "organisationAdmin", "auditor", "none"] as const) {
      expect(decideInShelter("emergency.review", { role })).toBe(false);
    }
  });

  it("who works nowhere may do nothing", () => {
    for (const action of ["caseload.read", "client.start", "worker.list"] as const)
      expect(decideInShelter(action, { role: "none" })).toBe(false);
  });
});
