import { authoriseSelf, type SelfAction } from "@naast/policy";
import { type MemberState, minute, newId, type PersonId } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { engines, openTestStore } from "../testing/stores.ts";
import {
  changeOwnSettings,
  endOtherOwnSessions,
  endOwnSession,
  listOwnPlans,
  listOwnSessions,
  readOwnAccount,
  readOwnWork,
} from "./repository-own.ts";
import { addSession, findSession } from "./repository-sessions.ts";

const noon = new Date("2026-11-23T12:00:00Z");
const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);

function permitOf<A extends SelfAction>(action: A, personId: PersonId) {
  const actor = { personId, app: "portal", strength: "one", sessionId: newId("Session"), signedInAt: noon, sharedDevice: false } as const;
  return authoriseSelf(action, actor, async () => newId("AccessLog"));
}

describe.each(engines)("one's own account on %s", (engine) => {
  let store: Store;
  const [organisationId, teamId, locationId] = [newId("Organisation"), newId("Team"), newId("Location")];
  beforeAll(async () => {
    store = await openTestStore(engine);
    await store.write(async (tx) => {
      const { location, organisation, team } = tx.tables;
      await tx.insert(organisation).values({ id: organisationId, name: "De Brug" });
      await tx.insert(location).values({ id: locationId, organisationId, name: "Noord" });
      await tx.insert(team).values({ id: teamId, organisationId, name: "Team Noord" });
    });
  });
  afterAll(() => store.close());

  async function newPerson(name: string, endedAt: Date | null = null) {
    const id = newId("Person");
    await store.write(async (tx) => {
      await tx.insert(tx.tables.person).values({ id, name, language: "nl", createdAt: noon, endedAt });
    });
    return id;
  }
  async function newClient(personId: PersonId) {
    const id = newId("Client");
    await store.write(async (tx) => {
      await tx.insert(tx.tables.client).values({ id, personId, organisationId, locationId, teamId, startedAt: noon });
    });
    return id;
  }
  async function newSession(personId: PersonId, expiresAt = later(60 * minute)) {
    const id = newId("Session");
    const session = {
      id,
      personId,
      app: "portal",
      strength: "one",
      tokenHash: id,
      deviceWords: "Chrome · Windows",
      sharedDevice: false,
    } as const;
    await store.write((tx) => addSession(tx, { ...session, startedAt: noon, expiresAt }));
    return id;
  }

  describe("settings", () => {
    it("are read and changed, one at a time", async () => {
      const dennis = await newPerson("Dennis");
      const account = { personId: dennis, name: "Dennis", language: "nl", textSize: 100, dataSaver: false, timeZone: "Europe/Amsterdam" };
      expect(await readOwnAccount(store.read, await permitOf("account.read", dennis))).toEqual(account);
      const permit = await permitOf("account.changeSettings", dennis);
      await store.write((tx) => changeOwnSettings(tx, permit, { dataSaver: true }));
      await store.write((tx) => changeOwnSettings(tx, permit, { language: "en", textSize: 150 }));
      await store.write((tx) => changeOwnSettings(tx, permit, {}));
      expect(await readOwnAccount(store.read, permit)).toEqual({ ...account, language: "en", textSize: 150, dataSaver: true });
    });

    it("are nobody else's", async () => {
      const [dennis, samira] = [await newPerson("Dennis"), await newPerson("Samira")];
      const permit = await permitOf("account.changeSettings", samira);
      await store.write((tx) => changeOwnSettings(tx, permit, { language: "en" }));
      expect((await readOwnAccount(store.read, await permitOf("account.read", dennis)))?.language).toBe("nl");
    });

    it("are not there for an account that ended", async () => {
      expect(await readOwnAccount(store.read, await permitOf("account.read", await newPerson("Oud", noon)))).toBeNull();
    });
  });

  describe("sessions", () => {
    it("are listed without those that expired", async () => {
      const dennis = await newPerson("Dennis");
      const open = await newSession(dennis);
      await newSession(dennis, noon);
      await newSession(await newPerson("Samira"));
      const listed = await listOwnSessions(store.read, await permitOf("account.listSessions", dennis), noon);
      expect(listed).toEqual([
        { id: open, app: "portal", deviceWords: "Chrome · Windows", sharedDevice: false, startedAt: noon, lastSeenAt: noon },
      ]);
    });

    it("end one by one, but not somebody else's", async () => {
      const [dennis, samira] = [await newPerson("Dennis"), await newPerson("Samira")];
      const [mine, hers] = [await newSession(dennis), await newSession(samira)];
      const permit = await permitOf("account.endSession", dennis);
      expect(await store.write((tx) => endOwnSession(tx, permit, hers))).toBe(false);
      expect(await findSession(store.read, hers)).not.toBeNull();
      expect(await store.write((tx) => endOwnSession(tx, permit, mine))).toBe(true);
      expect(await store.write((tx) => endOwnSession(tx, permit, mine))).toBe(false);
    });

    it("end all at once but for the one in use", async () => {
      const dennis = await newPerson("Dennis");
      const [inUse, other] = [await newSession(dennis), await newSession(dennis)];
      const permit = await permitOf("account.endSession", dennis);
      await store.write((tx) => endOtherOwnSessions(tx, permit, inUse));
      expect(await findSession(store.read, inUse)).not.toBeNull();
      expect(await findSession(store.read, other)).toBeNull();
    });
  });

  it("lists the plans one can open: the own one, and those one takes part in", async () => {
    const [dennis, meryem, samira] = [await newPerson("Dennis"), await newPerson("Meryem"), await newPerson("Samira")];
    const plans = { dennis: await newClient(dennis), meryem: await newClient(meryem), samira: await newClient(samira) };
    const join = (clientId: typeof plans.dennis, state: MemberState) =>
      store.write(async (tx) => {
        const member = { id: newId("NetworkMember"), personId: samira, role: "confidant", relationWords: "zus" } as const;
        await tx.insert(tx.tables.networkMember).values({ ...member, clientId, state, invitedAt: noon, changedAt: noon });
      });
    await join(plans.dennis, "active");
    await join(plans.meryem, "left");
    expect(await listOwnPlans(store.read, await permitOf("account.read", samira))).toEqual([
      { clientId: plans.samira, clientName: "Samira", relation: "client" },
      { clientId: plans.dennis, clientName: "Dennis", relation: "confidant" },
    ]);
    expect(await listOwnPlans(store.read, await permitOf("account.read", await newPerson("Rik")))).toEqual([]);
  });

  it("says where somebody works, as long as they do", async () => {
    const [ingrid, former] = [await newPerson("Ingrid"), await newPerson("Johan")];
    await store.write(async (tx) => {
      await tx.insert(tx.tables.worker).values([
        { personId: ingrid, organisationId, teamId, role: "networkSupporter" },
        { personId: former, organisationId, teamId, role: "supportWorker", endedAt: noon },
      ]);
    });
    const work = { role: "networkSupporter", organisationName: "De Brug", teamName: "Team Noord" };
    expect(await readOwnWork(store.read, await permitOf("account.read", ingrid))).toEqual(work);
    expect(await readOwnWork(store.read, await permitOf("account.read", former))).toBeNull();
  });
});
