import { authorise, type ClientAction, type ClientFacts, type Permit } from "@naast/policy";
import { type ClientId, Conflict, labels, newId, type PersonId } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateVisibility } from "../consent/visibility-repository.ts";
import { addChange } from "../journal/change-repository.ts";
import { stateAt } from "../journal/earlier-state-repository.ts";
import { restoreItem } from "../journal/item-repository.ts";
import { readMeeting } from "../meeting/meeting-repository.ts";
import type { Store } from "../store.ts";
import { engines, openTestStore } from "../testing/stores.ts";
import { insertComment, readComment } from "./comment-repository.ts";
import { insertGoal, readGoal, updateGoal } from "./goal-repository.ts";
import { insertPurpose, newestPurpose } from "./purpose-repository.ts";
import { insertStep, readStep, updateStep } from "./step-repository.ts";

const noon = new Date("2026-11-23T12:00:00Z");
const organisationId = newId("Organisation");
const [locationId, teamId] = [newId("Location"), newId("Team")];

type Plan = { clientId: ClientId; personId: PersonId };
const newPlan = (): Plan => ({ clientId: newId("Client"), personId: newId("Person") });

async function writePlans(store: Store, plans: readonly Plan[]) {
  await store.write(async (tx) => {
    const { client, location, organisation, person, team } = tx.tables;
    await tx.insert(organisation).values({ id: organisationId, name: "De Brug" });
    await tx.insert(location).values({ id: locationId, organisationId, name: "Noord" });
    await tx.insert(team).values({ id: teamId, organisationId, name: "Noord" });
    for (const { clientId, personId } of plans) {
      await tx.insert(person).values({ id: personId, name: "Iemand", language: "nl", createdAt: noon });
      await tx.insert(client).values({ id: clientId, personId, organisationId, locationId, teamId, startedAt: noon });
    }
  });
}

/** A permit as the door would give it, to the client or to somebody of the network. */
function permitFor<A extends ClientAction>(action: A, plan: Plan, reader: PersonId = plan.personId): Promise<Permit<A>> {
  const isClient = reader === plan.personId;
  const facts: ClientFacts = isClient
    ? { relation: "client", membership: "none", labels: [], emergency: "none", planClosed: false, together: false, delegated: [] }
    : { relation: "networkMember", membership: "active", labels, emergency: "none", planClosed: false, together: false, delegated: [] };
  const subject = { clientId: plan.clientId, clientPersonId: plan.personId, organisationId, teamId: null };
  const session = { sessionId: newId("Session"), signedInAt: noon, sharedDevice: false };
  const actor = { personId: reader, app: "portal" as const, strength: "one" as const, ...session };
  const about = { actor, facts, subject: { ...subject, emergencyId: null, emergencyEndsAt: null, delegationId: null } };
  return authorise(action, about, async () => newId("AccessLog"));
}

describe.each(engines)("the repositories of the plan on %s", (engine) => {
  let store: Store;
  const [own, other] = [newPlan(), newPlan()];
  const [ticked, unticked] = [newId("Person"), newId("Person")];
  beforeAll(async () => {
    store = await openTestStore(engine);
    await writePlans(store, [own, other]);
  });
  afterAll(() => store.close());

  const words = { words: "Weer muziek maken", kind: "own" as const, ownKind: null, lifeDomain: null, why: null };
  const addGoal = async (visibility: "me" | "workers" | "chosen" | "everyone") => {
    const permit = await permitFor("goal.add", own);
    const goal = { id: newId("Goal"), ...words, visibility, readerIds: [ticked], state: "idea" as const, position: 1, at: noon };
    return store.write((tx) => insertGoal(tx, permit, goal));
  };

  it.each([
    ["me", [true, false, false]],
    ["workers", [true, false, false]],
    ["chosen", [true, true, false]],
    ["everyone", [true, true, true]],
  ] as const)("a goal for %s is read by who it is for", async (visibility, expected) => {
    const goal = await addGoal(visibility);
    const found = [own.personId, ticked, unticked].map(async (reader) => {
      const permit = await permitFor("plan.read", own, reader);
      return (await readGoal(store.read, permit, goal.id)) !== null;
    });
    expect(await Promise.all(found)).toEqual(expected);
  });

  it("nothing is found or changed with a permit for another plan", async () => {
    const goal = await addGoal("everyone");
    const at = noon;
    const step = { id: newId("Step"), goalId: goal.id, what: "Zingen", onDay: null, whenWords: null, state: "open" as const };
    const adding = await permitFor("step.add", own);
    const kept = await store.write((tx) => insertStep(tx, adding, { ...step, doerId: null, authorId: own.personId, at }));
    const commenting = await permitFor("comment.add", own);
    const comment = await store.write((tx) => insertComment(tx, commenting, { goalId: goal.id, words: "Leuk", at }));
    const reading = await permitFor("plan.read", other);
    expect(await readGoal(store.read, reading, goal.id)).toBeNull();
    expect(await readStep(store.read, reading, kept.id)).toBeNull();
    expect(await readComment(store.read, reading, comment.id)).toBeNull();
    expect(await readMeeting(store.read, reading, newId("Meeting"))).toBeNull();
    const changing = await permitFor("goal.change", other);
    const change = store.write((tx) => updateGoal(tx, changing, { before: goal, set: { words: "Van een ander" } }));
    await expect(change).rejects.toBeInstanceOf(Conflict);
  });

  it("a row that was read at an earlier version is not written over", async () => {
    const goal = await addGoal("everyone");
    const permit = await permitFor("goal.change", own);
    const change = (text: string) => store.write((tx) => updateGoal(tx, permit, { before: goal, set: { words: text } }));
    expect(await change("Eerst")).toMatchObject({ words: "Eerst", version: 2, readerIds: [] });
    await expect(change("Dan")).rejects.toBeInstanceOf(Conflict);
    expect(await readGoal(store.read, permit, goal.id)).toMatchObject({ words: "Eerst", version: 2 });
  });

  it("a step that is narrower than its goal is read by fewer", async () => {
    const goal = await addGoal("everyone");
    const permit = await permitFor("step.narrow", own);
    const step = { id: newId("Step"), goalId: goal.id, what: "Zingen", onDay: null, whenWords: null, state: "open" as const };
    const added = await store.write((tx) => insertStep(tx, permit, { ...step, doerId: null, authorId: own.personId, at: noon }));
    const reading = await permitFor("plan.read", own, unticked);
    expect(await readStep(store.read, reading, added.id)).not.toBeNull();
    await store.write((tx) => updateStep(tx, permit, { before: added, set: { visibility: "workers" } }));
    expect(await readStep(store.read, reading, added.id)).toBeNull();
  });

  it("the number of a purpose is given once, also when the words were taken back", async () => {
    const permit = await permitFor("purpose.write", own);
    const write = (text: string) => store.write((tx) => insertPurpose(tx, permit, { words: text, change: "asksAgain", at: noon }));
    const first = await write("Eerst");
    const second = await write("Dan");
    const undoing = await permitFor("change.undo", own);
    const item = { itemKind: "purpose" as const, itemId: second.id, goalId: null, before: null, after: { ...second }, afterVersion: 1 };
    expect(await store.write((tx) => restoreItem(tx, undoing, { item, at: noon }))).toBe(true);
    expect(await newestPurpose(store.read, permit)).toMatchObject({ id: first.id });
    expect(await write("Nu dan")).toMatchObject({ number: 3 });
  });

  it("the history knows what an item was at each version, and who was ticked comes back", async () => {
    const goal = await addGoal("chosen");
    const permit = await permitFor("visibility.change", own);
    const sharing = { itemKind: "goal" as const, before: goal, visibility: "me" as const, readerIds: [] };
    const closed = await store.write((tx) => updateVisibility(tx, permit, sharing));
    const history = {
      itemKind: "goal" as const,
      itemId: goal.id,
      goalId: goal.id,
      before: { ...goal },
      after: { ...closed },
      afterVersion: 2,
    };
    const change = { id: newId("Change"), at: noon, kind: "visibility.changed" as const, reason: "changed" as const, items: [history] };
    await store.write((tx) => addChange(tx, permit, change));
    const was = (version: number) => stateAt(store.read, permit, { itemId: goal.id, version });
    expect([await was(1), await was(2), await was(3)]).toMatchObject([
      { visibility: "chosen", readerIds: [ticked] },
      { visibility: "me" },
      null,
    ]);
    const undoing = await permitFor("change.undo", own);
    expect(await store.write((tx) => restoreItem(tx, undoing, { item: history, at: noon }))).toBe(true);
    expect(await store.write((tx) => restoreItem(tx, undoing, { item: history, at: noon }))).toBe(false);
    expect(await readGoal(store.read, undoing, goal.id)).toMatchObject({ visibility: "chosen", readerIds: [ticked], version: 3 });
  });
});
