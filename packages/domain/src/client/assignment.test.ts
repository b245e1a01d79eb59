import { type PersonaKey } from "@naast/testing";
import { Invalid, type NewAssignment, type NewClient, NotFound, newId, oneDay, Refused } from "@naast/vocabulary";
import { describe, expect, it } from "vitest";
import { giveGrant } from "../consent/give-grant.ts";
import { withdrawGrant } from "../consent/withdraw-grant.ts";
import { acting, present } from "../testing/acting.ts";
import { inScenario } from "../testing/in-scenario.ts";
import { assignWorker } from "./assign-worker.ts";
import { endAssignment } from "./end-assignment.ts";
import { readAssignments } from "./read-assignments.ts";
import { startClient } from "./start-client.ts";

describe("clients and their workers", () => {
  const { scenario, as } = inScenario("sqlite");

  async function ownLocation() {
    const { location } = scenario.store.tables;
    const [first] = await scenario.store.read.select({ id: location.id }).from(location);
    return present(first).id;
  }
  async function start(key: PersonaKey, started: Partial<NewClient> = {}) {
    const client = { name: "Nora", email: "nora@naast.example", language: "nl" as const, locationId: await ownLocation(), ...started };
    return as(key).doesInShelter("client.start", startClient, client);
  }

  it("a worker starts an empty plan, and is the first to be assigned", async () => {
    const { clientId } = await start("ingrid");
    const plan = await acting(scenario, clientId)("ingrid").reads();
    expect(plan).toMatchObject({ clientName: "Nora", goals: [], purpose: null });
    const ingrid = acting(scenario, clientId)("ingrid");
    await expect(ingrid.permit("proposal.make")).resolves.toMatchObject({
      sees: { labels: expect.arrayContaining(["goals", "meetings"]) },
    });
  });

  it("nobody needs an e-mail address; one that is in use is not used twice", async () => {
    await start("ingrid", { email: null });
    await start("ingrid", { email: null });
    await expect(start("ingrid", { email: "samira@naast.example" })).rejects.toMatchObject({ fields: { email: "emailKnown" } });
  });

  it("a location is one of the organisation's own", async () => {
    await expect(start("ingrid", { locationId: newId("Location") })).rejects.toBeInstanceOf(Invalid);
  });

  it("only a network supporter or a team lead starts a plan", async () => {
    await start("peter");
    for (const key of ["sanne", "fatih", "amina"] as const) await expect(start(key)).rejects.toBeInstanceOf(Refused);
    await expect(start("samira")).rejects.toBeInstanceOf(NotFound);
  });

  const assign = (key: "ingrid" | "sanne" | "peter" | "dennis", assigned: Partial<NewAssignment> = {}) =>
    as(key).does("assignment.start", assignWorker, {
      clientId: scenario.clientId,
      workerId: scenario.personId("yara"),
      kind: "supportWorker",
      from: "2026-11-23",
      until: null,
      ...assigned,
    });

  it("an assigned worker reads what the label and the visibility let them, from the first day on", async () => {
    await expect(as("yara").reads()).rejects.toBeInstanceOf(NotFound);
    await assign("ingrid", { from: "2026-11-24" });
    await expect(as("yara").reads()).rejects.toBeInstanceOf(NotFound);
    scenario.clock.forward(oneDay);
    const goals = (await as("yara").reads()).goals.map(({ id }) => id);
    expect(goals).toContain(scenario.items.goals.workers);
    expect(goals).not.toContain(scenario.items.goals.me);
  });

  it("an assignment until a day ends that day, and what came with it", async () => {
    await assign("ingrid", { until: "2026-11-24" });
    scenario.clock.forward(oneDay);
    await as("yara").reads();
    scenario.clock.forward(oneDay);
    await expect(as("yara").reads()).rejects.toBeInstanceOf(NotFound);
    const { grant } = scenario.store.tables;
    const rows = await scenario.store.read.select().from(grant);
    const ofYara = rows.filter(({ personId, clientId }) => personId === scenario.personId("yara") && clientId === scenario.clientId);
    expect(ofYara.map(({ label, endsOn }) => [label, endsOn])).toEqual(
      ["purpose", "goals", "meetings", "messages"].map((label) => [label, "2026-11-24"]),
    );
  });

  it("who is assigned is not assigned again; who has other work is not assigned at all", async () => {
    await assign("ingrid");
    await expect(assign("ingrid")).rejects.toMatchObject({ reason: "already.there" });
    for (const key of ["samira", "amina", "bram", "fatih"] as const)
      await expect(assign("ingrid", { workerId: scenario.personId(key) })).rejects.toBeInstanceOf(Invalid);
    await expect(assign("peter", { workerId: scenario.personId("peter"), until: "2026-11-01" })).rejects.toBeInstanceOf(Invalid);
    await expect(assign("dennis")).rejects.toBeInstanceOf(Refused);
  });

  it("a new assignment does not give back what the client took from that worker; the end of the old one took nothing", async () => {
    const { item } = await assign("ingrid");
    const yara = scenario.personId("yara");
    await as("dennis").does("grant.withdraw", withdrawGrant, { personId: yara, label: "goals" });
    await as("ingrid").does("assignment.end", endAssignment, { assignmentId: item.id });
    await assign("ingrid");
    const { sees } = await as("yara").permit("plan.read");
    expect([...sees.labels].toSorted()).toEqual(["meetings", "messages", "purpose"]);
    await as("dennis").does("grant.give", giveGrant, { clientId: scenario.clientId, personId: yara, label: "goals", period: "month" });
    expect((await as("yara").permit("plan.read")).sees.labels).toContain("goals");
  });

  it("an assignment that is ended closes everything at once, for that worker alone", async () => {
    const sanne = as("sanne");
    const assignments = await readAssignments(sanne.ctx, await sanne.permit("assignment.read"));
    const own = present(assignments.find(({ workerId }) => workerId === scenario.personId("sanne")));
    await as("ingrid").does("assignment.end", endAssignment, { assignmentId: own.id });
    await expect(as("sanne").reads()).rejects.toBeInstanceOf(NotFound);
    await as("ingrid").reads();
    await acting(scenario, scenario.otherClientId)("sanne").reads();
    await expect(as("ingrid").does("assignment.end", endAssignment, { assignmentId: own.id })).rejects.toBeInstanceOf(NotFound);
  });
});
