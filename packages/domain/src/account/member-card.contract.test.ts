import { engines } from "@naast/db/testing/stores";
import { openScenario, type PersonaKey, type Scenario } from "@naast/testing";
import { NotFound, newId, Refused } from "@naast/vocabulary";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findAtDesk } from "../client/find-at-desk.ts";
import { readWhoLooked } from "../journal/read-who-looked.ts";
import { removeMember } from "../network/remove-member.ts";
import { type Acting, acting, present } from "../testing/acting.ts";
import { issueOwnCard, prepareOwnCard } from "./issue-own-card.ts";
import { issueMemberCard, readMemberCard, withdrawMemberCard } from "./member-card.ts";

const pin = "7351";

describe.each(engines)("the card of somebody who takes part without e-mail on %s", (engine) => {
  let scenario: Scenario;
  let as: Acting;
  const samira = () => scenario.personId("samira");
  const newcomer = newId("Person");
  const rows = () => scenario.store.tables;

  beforeEach(async () => {
    scenario = await openScenario(engine);
    as = acting(scenario);
    const card = await prepareOwnCard({ newPin: pin, newPinAgain: pin });
    await scenario.store.write(async (tx) => {
      await tx.update(rows().person).set({ email: null });
      await issueOwnCard(tx, card, { personId: samira(), at: scenario.clock.now() });
    });
  });
  afterEach(() => scenario.close());

  const issue = (key: PersonaKey, { personId = samira(), forgotPin = false } = {}) =>
    as(key).does("memberCard.issue", issueMemberCard, { clientId: scenario.clientId, personId, recognition: "known", forgotPin });
  const withdraw = (key: PersonaKey) => as(key).does("memberCard.withdraw", withdrawMemberCard, { personId: samira() });
  const read = (key: PersonaKey, personId = samira()) => as(key).does("memberCard.read", readMemberCard, { personId });
  const cards = () => scenario.store.read.select().from(rows().accessCard);
  const pins = () => scenario.store.read.select().from(rows().accessPin);
  const sessions = async () => {
    const all = await scenario.store.read.select().from(rows().session);
    return all.filter(({ app, personId }) => app === "portal" && personId === samira());
  };

  it("is replaced by a worker of the plan: the old one is void, the own PIN stays, and their own open pages end", async () => {
    expect(await read("ingrid")).toMatchObject({ clientName: "Dennis", holderName: "Samira", pin: "chosen", maySetPin: true });
    expect(await sessions()).toHaveLength(1);
    const before = await pins();
    expect(await issue("ingrid")).toMatchObject({ startPin: null });
    expect((await cards()).map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([false, true]);
    expect(await sessions()).toEqual([]);
    expect(await pins()).toEqual(before);
    expect(await read("ingrid")).toMatchObject({ issued: { byName: "Ingrid" } });
  });

  it("comes with a PIN to start with when theirs is forgotten, kept as neither", async () => {
    const { code, startPin } = await issue("ingrid", { forgotPin: true });
    const kept = JSON.stringify([await cards(), await pins()]);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(present(startPin).pin);
    expect(await read("ingrid")).toMatchObject({ pin: "start" });
  });

  it("prints no PIN for who comes in to more than this plan: it would open what the worker has no part in", async () => {
    const { client } = rows();
    const [own] = await scenario.store.read.select().from(client);
    const other = { ...present(own), id: newId("Client"), personId: samira() };
    await scenario.store.write((tx) => tx.insert(client).values(other));
    expect(await read("ingrid")).toMatchObject({ maySetPin: false });
    await expect(issue("ingrid", { forgotPin: true })).rejects.toBeInstanceOf(Refused);
    expect(await issue("ingrid")).toMatchObject({ startPin: null });
    await scenario.store.write((tx) => tx.delete(tx.tables.accessPin));
    await expect(issue("ingrid")).rejects.toBeInstanceOf(Refused);
  });

  it("is withdrawn at once, and then there is none to withdraw", async () => {
    await withdraw("ingrid");
    expect(await sessions()).toEqual([]);
    expect(await read("ingrid")).toMatchObject({ issued: null });
    await expect(withdraw("ingrid")).rejects.toBeInstanceOf(NotFound);
  });

  it("is not there for who has e-mail", async () => {
    await scenario.store.write(async (tx) => {
      const [row] = (await tx.select().from(rows().person)).filter(({ id }) => id === samira());
      const { id: _, ...rest } = present(row);
      await tx.insert(rows().person).values({ ...rest, id: newcomer, email: "nieuw@naast.example" });
      const [member] = await tx.select().from(rows().networkMember);
      await tx.insert(rows().networkMember).values({ ...present(member), id: newId("NetworkMember"), personId: newcomer, state: "active" });
    });
    await expect(read("ingrid", newcomer)).rejects.toBeInstanceOf(NotFound);
    await expect(issue("ingrid", { personId: newcomer })).rejects.toBeInstanceOf(NotFound);
    expect(await as("ingrid").doesInShelter("client.find", findAtDesk, { name: "sami" })).toMatchObject({
      members: [{ personId: samira() }],
    });
  });

  it("is not there for who takes part no more, the client and somebody unknown", async () => {
    for (const personId of [scenario.personId("dennis"), newId("Person")]) {
      await expect(read("ingrid", personId)).rejects.toBeInstanceOf(NotFound);
      await expect(issue("ingrid", { personId })).rejects.toBeInstanceOf(NotFound);
    }
    await as("dennis").does("member.remove", removeMember, { personId: samira() });
    await expect(read("ingrid")).rejects.toBeInstanceOf(NotFound);
    await expect(issue("ingrid")).rejects.toBeInstanceOf(NotFound);
    await expect(withdraw("ingrid")).rejects.toBeInstanceOf(NotFound);
  });

  it("is for a worker of the plan alone", async () => {
    for (const key of ["dennis", "rik", "samira"] as const) await expect(issue(key)).rejects.toBeInstanceOf(Refused);
    for (const key of ["peter", "yara", "fatih", "bram"] as const) await expect(issue(key)).rejects.toBeInstanceOf(NotFound);
  });

  it("is found at the desk by a name, by who may make it", async () => {
    const found = (key: PersonaKey) => as(key).doesInShelter("client.find", findAtDesk, { name: "sami" });
    const member = { clientId: scenario.clientId, personId: samira(), name: "Samira" };
    expect(await found("ingrid")).toEqual({ clients: [], members: [member], more: false });
    expect(await found("peter")).toEqual({ clients: [], members: [], more: false });
  });

  it("the client reads that it was made and taken back, and by whom", async () => {
    await issue("ingrid");
    await withdraw("ingrid");
    const { lines } = await as("dennis").does("accessLog.read", readWhoLooked, { onlyOthers: true });
    const told = lines.map(({ actorName, action, outcome }) => ({ actorName, action, outcome }));
    for (const action of ["memberCard.issue", "memberCard.withdraw"] as const)
      expect(told).toContainEqual({ actorName: "Ingrid", action, outcome: "allowed" });
  });
});
