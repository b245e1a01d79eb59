import { hour, minute, newId, oneDay } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { engines, openTestStore } from "../testing/stores.ts";
import { findPerson, findPersonByEmail, isWorker } from "./repository.ts";
import {
  addSession,
  endSessionByToken,
  endSessionsOf,
  findSession,
  findSessionById,
  type NewSession,
  removeExpiredSessions,
  touchSession,
} from "./repository-sessions.ts";
import { addTry, listTries, removeTriesBefore } from "./repository-tries.ts";

const noon = new Date("2026-11-23T12:00:00Z");
const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);
const by = (name: string) => ({ name, email: `${name}@example.org`, language: "nl" as const, createdAt: noon });

describe.each(engines)("the account repository on %s", (engine) => {
  let store: Store;
  const [dennis, ingrid, gone] = [newId("Person"), newId("Person"), newId("Person")];

  beforeAll(async () => {
    store = await openTestStore(engine);
    await store.write(async (tx) => {
      const { location, organisation, person, team, worker } = tx.tables;
      await tx.insert(person).values([
        { id: dennis, ...by("dennis") },
        { id: ingrid, ...by("ingrid") },
        { id: gone, ...by("gone"), endedAt: noon },
      ]);
      const [organisationId, teamId] = [newId("Organisation"), newId("Team")];
      await tx.insert(organisation).values({ id: organisationId, name: "De Brug" });
      await tx.insert(location).values({ id: newId("Location"), organisationId, name: "Noord" });
      await tx.insert(team).values({ id: teamId, organisationId, name: "Noord" });
      await tx.insert(worker).values([
        { personId: ingrid, organisationId, teamId, role: "networkSupporter" },
        { personId: gone, organisationId, teamId, role: "supportWorker", endedAt: noon },
      ]);
    });
  });
  afterAll(() => store.close());

  const sessionOf = (personId: NewSession["personId"], tokenHash: string): NewSession => ({
    id: newId("Session"),
    personId,
    app: "portal",
    strength: "one",
    tokenHash,
    deviceWords: "Firefox · Android",
    sharedDevice: true,
    startedAt: noon,
    expiresAt: later(hour),
  });
  const begin = async (session: NewSession) => {
    await store.write((tx) => addSession(tx, session));
    return session;
  };

  it("finds a person by address and by id", async () => {
    const found = { personId: dennis, language: "nl" };
    expect(await findPersonByEmail(store.read, "dennis@example.org")).toEqual(found);
    expect(await findPerson(store.read, dennis)).toEqual(found);
  });

  it("does not find an unknown address, or an account that ended", async () => {
    expect(await findPersonByEmail(store.read, "nobody@example.org")).toBeNull();
    expect(await findPersonByEmail(store.read, "gone@example.org")).toBeNull();
    expect(await findPerson(store.read, gone)).toBeNull();
  });

  it("knows who works here, and who no longer does", async () => {
    expect([await isWorker(store.read, ingrid), await isWorker(store.read, dennis), await isWorker(store.read, gone)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("finds a session by the hash of its token and by its id, with its moments", async () => {
    const { tokenHash, deviceWords, ...session } = await begin(sessionOf(dennis, "one"));
    expect(deviceWords).toBe("Firefox · Android");
    expect(await findSession(store.read, tokenHash)).toEqual({ ...session, lastSeenAt: noon });
    expect(await findSessionById(store.read, session.id)).toEqual({ ...session, lastSeenAt: noon });
    expect(await findSession(store.read, "unknown")).toBeNull();
    expect(await findSessionById(store.read, newId("Session"))).toBeNull();
  });

  it("finds no session of somebody whose account ended", async () => {
    const { id, tokenHash } = await begin(sessionOf(gone, "of gone"));
    expect(await findSession(store.read, tokenHash)).toBeNull();
    expect(await findSessionById(store.read, id)).toBeNull();
  });

  it("refuses the same token twice", async () => {
    await begin(sessionOf(dennis, "twice"));
    await expect(begin(sessionOf(ingrid, "twice"))).rejects.toThrow(/session/i);
    expect((await findSession(store.read, "twice"))?.personId).toBe(dennis);
  });

  it("moves the last use forward, never back", async () => {
    const { id, tokenHash } = await begin(sessionOf(dennis, "touched"));
    await store.write((tx) => touchSession(tx, { id, at: later(2 * minute) }));
    await store.write((tx) => touchSession(tx, { id, at: later(minute) }));
    expect((await findSession(store.read, tokenHash))?.lastSeenAt).toEqual(later(2 * minute));
  });

  it("ends one session, or all but one", async () => {
    const kept = await begin(sessionOf(ingrid, "kept"));
    for (const token of ["a", "b", "c"]) await begin(sessionOf(ingrid, token));
    await store.write((tx) => endSessionByToken(tx, "a"));
    expect(await findSession(store.read, "a")).toBeNull();
    expect(await findSession(store.read, "b")).not.toBeNull();
    await store.write((tx) => endSessionsOf(tx, ingrid, kept.id));
    expect(await findSession(store.read, "b")).toBeNull();
    expect(await findSession(store.read, "kept")).not.toBeNull();
    await store.write((tx) => endSessionsOf(tx, ingrid));
    expect(await findSession(store.read, "kept")).toBeNull();
  });

  it("removes what expired and keeps the rest", async () => {
    await begin(sessionOf(dennis, "expires"));
    await begin({ ...sessionOf(dennis, "goes on"), expiresAt: later(oneDay) });
    await store.write((tx) => removeExpiredSessions(tx, later(2 * hour)));
    expect(await findSession(store.read, "expires")).toBeNull();
    expect(await findSession(store.read, "goes on")).not.toBeNull();
  });

  it("knows the tries of one key since a moment, and forgets them after it", async () => {
    const tryAt = (at: Date, keyHash = "key") => store.write((tx) => addTry(tx, { keyHash, at }));
    const since = (moment: Date) => listTries(store.read, { keyHash: "key", since: moment });
    await tryAt(later(5 * minute));
    await tryAt(later(minute));
    await tryAt(later(2 * minute), "other");
    expect(await since(noon)).toEqual([later(minute), later(5 * minute)]);
    expect(await since(later(minute))).toEqual([later(5 * minute)]);
    await store.write((tx) => removeTriesBefore(tx, later(4 * minute)));
    expect(await since(noon)).toEqual([later(5 * minute)]);
  });
});
