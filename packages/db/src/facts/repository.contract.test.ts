import type { ClientFacts } from "@naast/policy";
import { type App, memberStates, newId, type PersonId, type WorkerRole, workerRoles } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { engines, openTestStore } from "../testing/stores.ts";
import { clientFacts, shelterFacts } from "./repository.ts";

const now = new Date("2026-11-23T12:00:00Z");
const today = "2026-11-23";
const [organisationId, elsewhereId, locationId] = [newId("Organisation"), newId("Organisation"), newId("Location")];
const [teamId, otherTeamId, teamElsewhereId] = [newId("Team"), newId("Team"), newId("Team")];
const [clientId, closedId] = [newId("Client"), newId("Client")];
const [ownerId, closerId] = [newId("Person"), newId("Person")];

type Assigned = Pick<Tables["assignment"]["$inferInsert"], "fromDay" | "untilDay" | "endedAt">;

describe.each(engines)("the facts of a person before a plan, on %s", (engine) => {
  let store: Store;

  async function newPerson(): Promise<PersonId> {
    const id = newId("Person");
    await store.write(async (tx) => {
      await tx.insert(tx.tables.person).values({ id, name: "Iemand", language: "nl", createdAt: now });
    });
    return id;
  }

  beforeAll(async () => {
    store = await openTestStore(engine);
    await store.write(async (tx) => {
      const { client, location, organisation, person, team } = tx.tables;
      await tx.insert(organisation).values([
        { id: organisationId, name: "De Overkant" },
        { id: elsewhereId, name: "Een ander" },
      ]);
      await tx.insert(location).values({ id: locationId, organisationId, name: "Noord" });
      await tx.insert(team).values([
        { id: teamId, organisationId, name: "Noord" },
        { id: otherTeamId, organisationId, name: "Zuid" },
        { id: teamElsewhereId, organisationId: elsewhereId, name: "Elders" },
      ]);
      for (const id of [ownerId, closerId]) await tx.insert(person).values({ id, name: "Dennis", language: "nl", createdAt: now });
      const plan = { organisationId, locationId, teamId, startedAt: now };
      await tx.insert(client).values([
        { ...plan, id: clientId, personId: ownerId },
        { ...plan, id: closedId, personId: closerId, closedAt: now },
      ]);
    });
  });
  afterAll(() => store.close());

  const factsOf = async (personId: PersonId, app: App = "portal", about = clientId): Promise<ClientFacts | null> =>
    (await clientFacts(store.read, { clientId: about, personId, app, today, now }))?.facts ?? null;

  async function member(more: Partial<Tables["networkMember"]["$inferInsert"]> = {}): Promise<PersonId> {
    const personId = await newPerson();
    await store.write(async (tx) => {
      await tx.insert(tx.tables.networkMember).values({
        id: newId("NetworkMember"),
        clientId,
        personId,
        role: "member",
        relationWords: "zus",
        state: "active",
        invitedAt: now,
        changedAt: now,
        ...more,
      });
    });
    return personId;
  }

  async function worker(role: WorkerRole, more: Partial<Tables["worker"]["$inferInsert"]> = {}): Promise<PersonId> {
    const personId = await newPerson();
    await store.write(async (tx) => {
      await tx.insert(tx.tables.worker).values({ personId, organisationId, teamId: otherTeamId, role, ...more });
    });
    return personId;
  }

  async function assign(workerId: PersonId, days: Assigned): Promise<void> {
    await store.write(async (tx) => {
      const assignment = {
        id: newId("Assignment"),
        clientId,
        workerId,
        kind: "supportWorker" as const,
        createdBy: ownerId,
        createdAt: now,
        ...days,
      };
      await tx.insert(tx.tables.assignment).values(assignment);
    });
  }

  async function grant(personId: PersonId, more: Partial<Tables["grant"]["$inferInsert"]> = {}): Promise<void> {
    await store.write(async (tx) => {
      await tx.insert(tx.tables.grant).values({
        id: newId("Grant"),
        clientId,
        personId,
        label: "goals",
        givenAt: now,
        givenBy: ownerId,
        endsOn: today,
        textShown: "Ik deel dit.",
        textHash: "",
        ...more,
      });
    });
  }

  it("there are none for a plan that does not exist", async () => {
    expect(await factsOf(ownerId, "portal", newId("Client"))).toBeNull();
  });

  it("the client is the client in the portal, and a stranger in the dashboard", async () => {
    expect(await factsOf(ownerId)).toMatchObject({ relation: "client", planClosed: false });
    expect(await factsOf(closerId, "portal", closedId)).toMatchObject({ relation: "client", planClosed: true });
    expect(await factsOf(ownerId, "portal", closedId)).toMatchObject({ relation: "stranger" });
    expect(await factsOf(ownerId, "dashboard")).toMatchObject({ relation: "stranger" });
  });

  it.each(memberStates)("a member who is %s is known as that, in the portal alone", async (state) => {
    const personId = await member({ state });
    expect(await factsOf(personId)).toMatchObject({ relation: "networkMember", membership: state });
    expect(await factsOf(personId, "dashboard")).toMatchObject({ relation: "stranger", membership: "none" });
  });

  it("a confidant and a representative are told apart from a member", async () => {
    expect(await factsOf(await member({ role: "confidant" }))).toMatchObject({ relation: "confidant" });
    expect(await factsOf(await member({ role: "representative" }))).toMatchObject({ relation: "representative" });
  });

  it("a grant counts on its last day and no longer, and not once it is withdrawn", async () => {
    const personId = await member();
    await grant(personId);
    await grant(personId, { label: "purpose", endsOn: "2026-11-22" });
    await grant(personId, { label: "meetings", withdrawnAt: now });
    await grant(personId, { label: "wellbeing", clientId: closedId });
    expect(await factsOf(personId)).toMatchObject({ labels: ["goals"] });
  });

  it.each<[string, Assigned, boolean]>([
    ["from today", { fromDay: today, untilDay: null }, true],
    ["until today", { fromDay: "2026-01-01", untilDay: today }, true],
    ["until yesterday", { fromDay: "2026-01-01", untilDay: "2026-11-22" }, false],
    ["from tomorrow", { fromDay: "2026-11-24", untilDay: null }, false],
    ["that was ended", { fromDay: "2026-01-01", untilDay: null, endedAt: now }, false],
  ])("an assignment %s", async (_, days, counts) => {
    const personId = await worker("supportWorker");
    await assign(personId, days);
    await grant(personId);
    const expected = counts ? { relation: "assignedWorker", labels: ["goals"] } : { relation: "otherWorker", labels: [] };
    expect(await factsOf(personId, "dashboard")).toMatchObject(expected);
    expect(await factsOf(personId, "portal")).toMatchObject({ relation: "stranger" });
  });

  it.each(workerRoles)("a %s without an assignment has no more than the role gives", async (role) => {
    const byRole: Partial<Record<WorkerRole, string>> = {
      nightWorker: "nightWorker",
      organisationAdmin: "organisationAdmin",
      auditor: "auditor",
      researcher: "researcher",
    };
    const personId = await worker(role);
    expect(await factsOf(personId, "dashboard")).toMatchObject({ relation: byRole[role] ?? "otherWorker", labels: [] });
    expect((await shelterFacts(store.read, personId))?.facts).toEqual({ role });
  });

  it("a team lead is that for the client's own team only", async () => {
    expect(await factsOf(await worker("teamLead", { teamId }), "dashboard")).toMatchObject({ relation: "teamLead" });
    expect(await factsOf(await worker("teamLead"), "dashboard")).toMatchObject({ relation: "otherWorker" });
  });

  it("a worker of another organisation, or one who left, is a stranger", async () => {
    const elsewhere = await worker("networkSupporter", { organisationId: elsewhereId, teamId: teamElsewhereId });
    const gone = await worker("networkSupporter", { endedAt: now });
    await assign(elsewhere, { fromDay: today, untilDay: null });
    await assign(gone, { fromDay: today, untilDay: null });
    expect(await factsOf(elsewhere, "dashboard")).toMatchObject({ relation: "stranger" });
    expect(await factsOf(gone, "dashboard")).toMatchObject({ relation: "stranger" });
    expect(await shelterFacts(store.read, gone)).toBeNull();
  });

  it("an emergency access is active until its hour is over, for that worker and that plan", async () => {
    const [active, expired, other] = [await worker("nightWorker"), await worker("nightWorker"), await worker("nightWorker")];
    const open = (workerId: PersonId, about: typeof clientId, endsAt: Date) =>
      store.write(async (tx) => {
        const access = { id: newId("EmergencyAccess"), clientId: about, workerId, reason: "Brand", openedAt: now, endsAt };
        await tx.insert(tx.tables.emergencyAccess).values(access);
      });
    await open(active, clientId, new Date(now.getTime() + 1));
    await open(expired, clientId, now);
    await open(other, closedId, new Date(now.getTime() + 1));
    expect(await factsOf(active, "dashboard")).toMatchObject({ relation: "nightWorker", emergency: "active" });
    expect(await factsOf(expired, "dashboard")).toMatchObject({ emergency: "expired" });
    expect(await factsOf(other, "dashboard")).toMatchObject({ emergency: "none" });
    const found = await clientFacts(store.read, { clientId, personId: active, app: "dashboard", today, now });
    expect(found?.subject).toMatchObject({ emergencyEndsAt: new Date(now.getTime() + 1), clientPersonId: ownerId });
  });
});
