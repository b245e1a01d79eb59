import { NotFound, newId, Refused, type SignedIn } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import type { ClientFacts, ClientSubject } from "./facts.ts";
import { type AccessRecord, authorise, authoriseInShelter, authoriseSelf, type Permit, type SelfPermit } from "./permit.ts";

const actor: SignedIn = {
  personId: newId("Person"),
  app: "portal",
  strength: "one",
  sessionId: newId("Session"),
  signedInAt: new Date("2026-11-23T09:00:00Z"),
  sharedDevice: false,
};
const subject: ClientSubject = {
  clientId: newId("Client"),
  clientPersonId: newId("Person"),
  organisationId: newId("Organisation"),
  teamId: newId("Team"),
  emergencyId: newId("EmergencyAccess"),
  emergencyEndsAt: new Date("2026-11-23T10:00:00Z"),
  delegationId: null,
};
const member: ClientFacts = {
  relation: "networkMember",
  membership: "active",
  labels: ["purpose", "goals"],
  emergency: "none",
  planClosed: false,
  together: false,
  delegated: [],
};
const stranger: ClientFacts = {
  relation: "stranger",
  membership: "none",
  labels: [],
  emergency: "none",
  planClosed: false,
  together: false,
  delegated: [],
};
const nightWorker: ClientFacts = {
  relation: "nightWorker",
  membership: "none",
  labels: [],
  emergency: "active",
  planClosed: false,
  together: false,
  delegated: [],
};

function log() {
  const lines: AccessRecord[] = [];
  const logId = newId("AccessLog");
  const write = async (line: AccessRecord) => {
    lines.push(line);
    return logId;
  };
  return { lines, logId, write };
}

const full = async () => {
  throw new Error("the disk is full");
};

describe("authorise", () => {
  it("gives a permit that says who may do what, on what ground, and which line of the log it stands on", async () => {
    const { lines, logId, write } = log();
    const permit = await authorise("plan.read", { actor, facts: member, subject }, write);
    expect(permit).toMatchObject({
      action: "plan.read",
      actorId: actor.personId,
      logId,
      basis: "grant",
      relation: "networkMember",
      isClient: false,
      clientId: subject.clientId,
      sees: { all: false, visibilities: ["everyone"], chosen: true, labels: ["purpose", "goals"], wholeMap: false },
    });
    expect(lines).toEqual([
      {
        action: "plan.read",
        outcome: "allowed",
        relation: "networkMember",
        teamId: subject.teamId,
        clientId: subject.clientId,
        basis: "grant",
        emergencyId: null,
      },
    ]);
  });

  it("refuses a participant by name of the action, and logs the refusal", async () => {
    const { lines, write } = log();
    await expect(authorise("goal.add", { actor, facts: member, subject }, write)).rejects.toThrow(new Refused("goal.add"));
    expect(lines).toMatchObject([{ action: "goal.add", outcome: "refused", basis: "grant", clientId: subject.clientId }]);
  });

  it("tells an outsider that there is nothing, and logs the refusal", async () => {
    const { lines, write } = log();
    await expect(authorise("plan.read", { actor, facts: stranger, subject }, write)).rejects.toThrow(NotFound);
    expect(lines).toMatchObject([{ action: "plan.read", outcome: "refused", basis: null, relation: "stranger" }]);
  });

  it("tells a worker of the organisation without assignment that there is nothing", async () => {
    const { write } = log();
    const facts: ClientFacts = { ...nightWorker, emergency: "expired" };
    await expect(authorise("plan.read", { actor, facts, subject }, write)).rejects.toThrow(NotFound);
  });

  it("names the emergency access only where it was the ground", async () => {
    const { lines, write } = log();
    await authorise("plan.read", { actor, facts: nightWorker, subject }, write);
    await authorise("plan.read", { actor, facts: member, subject }, write);
    expect(lines.map(({ emergencyId }) => emergencyId)).toEqual([subject.emergencyId, null]);
  });

  it("gives nothing when the line cannot be written", async () => {
    await expect(authorise("plan.read", { actor, facts: member, subject }, full)).rejects.toThrow("the disk is full");
    await expect(authoriseSelf("account.read", actor, full)).rejects.toThrow("the disk is full");
  });
});

describe("authoriseInShelter", () => {
  const shelter = { organisationId: newId("Organisation"), teamId: newId("Team") };

  it("lets a network supporter read the caseload", async () => {
    const { lines, write } = log();
    const permit = await authoriseInShelter("caseload.read", { actor, facts: { role: "networkSupporter" }, subject: shelter }, write);
    expect(permit).toMatchObject({ action: "caseload.read", basis: "organisation", teamId: shelter.teamId });
    expect(lines).toMatchObject([{ action: "caseload.read", outcome: "allowed", clientId: null }]);
  });

  it("refuses an auditor, and logs it", async () => {
    const { lines, write } = log();
    const asked = authoriseInShelter("client.start", { actor, facts: { role: "auditor" }, subject: shelter }, write);
    await expect(asked).rejects.toThrow(Refused);
    expect(lines).toMatchObject([{ action: "client.start", outcome: "refused" }]);
  });
});

describe("a permit", () => {
  const readGoals = (permit: Permit<"plan.read">) => permit.clientId;
  const changeSettings = (permit: SelfPermit<"account.changeSettings">) => permit.actorId;

  it("fits what it was made for", async () => {
    const { write } = log();
    expect(readGoals(await authorise("plan.read", { actor, facts: member, subject }, write))).toBe(subject.clientId);
    expect(changeSettings(await authoriseSelf("account.changeSettings", actor, write))).toBe(actor.personId);
  });

  it("of another action does not compile", async () => {
    const { write } = log();
    const other = await authorise("timeline.read", { actor, facts: member, subject }, write);
    // @ts-expect-error -- a permit to read the timeline is none to read the plan
    readGoals(other);
    const own = await authoriseSelf("account.read", actor, write);
    // @ts-expect-error -- reading one's settings is not changing them
    changeSettings(own);
    expect(other.action).toBe("timeline.read");
  });

  it("made by hand does not compile", async () => {
    const { write } = log();
    const real = await authorise("timeline.read", { actor, facts: member, subject }, write);
    const { action: _action, ...rest } = real;
    const byHand = { actorId: actor.personId, logId: real.logId, basis: "ownPlan" as const, ...subject, isClient: true };
    // @ts-expect-error -- nobody can write the mark that `authorise` writes
    readGoals({ ...byHand, action: "plan.read", relation: "client", sees: real.sees });
    // @ts-expect-error -- nor take it from a permit of another action
    readGoals({ ...rest, action: "plan.read" });
    expect(byHand.isClient).toBe(true);
  });
});
