import { minute, newId } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../store.ts";
import { engines, openTestStore } from "../testing/stores.ts";
import {
  addCodeTry,
  addSignInCode,
  claimLink,
  listLiveCodes,
  type NewSignInCode,
  removeCodesBefore,
  retireCodes,
} from "./repository-codes.ts";

const noon = new Date("2026-11-23T12:00:00Z");
const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);

describe.each(engines)("codes to sign in with on %s", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore(engine);
  });
  afterAll(() => store.close());

  async function newPerson() {
    const id = newId("Person");
    await store.write(async (tx) => {
      await tx.insert(tx.tables.person).values({ id, name: "Samira", language: "nl", createdAt: noon });
    });
    return id;
  }
  async function newCode(personId: NewSignInCode["personId"], change: Partial<NewSignInCode> = {}) {
    const id = newId("SignInCode");
    const code: NewSignInCode = {
      id,
      personId,
      app: "portal",
      codeHash: `code ${id}`,
      linkHash: `link ${id}`,
      createdAt: noon,
      expiresAt: later(10 * minute),
      ...change,
    };
    await store.write((tx) => addSignInCode(tx, code));
    return code;
  }
  const liveIds = async (personId: NewSignInCode["personId"], now = noon) =>
    (await listLiveCodes(store.read, { personId, app: "portal", now })).map(({ id }) => id);

  it("lists what can still be used: of this person, for this app, not expired, newest first", async () => {
    const samira = await newPerson();
    const first = await newCode(samira);
    const second = await newCode(samira, { createdAt: later(minute) });
    await newCode(samira, { app: "dashboard" });
    await newCode(await newPerson());
    await newCode(samira, { expiresAt: noon });
    expect(await liveIds(samira)).toEqual([second.id, first.id]);
    expect(await liveIds(samira, later(10 * minute))).toEqual([]);
  });

  it("counts wrong tries", async () => {
    const samira = await newPerson();
    const { id } = await newCode(samira);
    await store.write((tx) => addCodeTry(tx, id));
    await store.write((tx) => addCodeTry(tx, id));
    expect((await listLiveCodes(store.read, { personId: samira, app: "portal", now: noon }))[0]?.tries).toBe(2);
  });

  it("gives a link away once, in time, in its own app", async () => {
    const samira = await newPerson();
    const { linkHash } = await newCode(samira);
    const claim = (app: "portal" | "dashboard", at: Date) => store.write((tx) => claimLink(tx, { linkHash, app, at }));
    expect(await claim("dashboard", noon)).toBeNull();
    expect(await claim("portal", later(10 * minute))).toBeNull();
    expect(await claim("portal", later(minute))).toBe(samira);
    expect(await claim("portal", later(minute))).toBeNull();
    expect(await store.write((tx) => claimLink(tx, { linkHash: "unknown", app: "portal", at: noon }))).toBeNull();
  });

  it("gives a link to one of two that press at the same moment", async () => {
    const samira = await newPerson();
    const { linkHash } = await newCode(samira);
    const claim = () => store.write((tx) => claimLink(tx, { linkHash, app: "portal", at: noon }));
    const claimed = await Promise.all([claim(), claim(), claim()]);
    expect(claimed.filter((who) => who === samira)).toHaveLength(1);
  });

  it("retires the other codes of this person for this app", async () => {
    const samira = await newPerson();
    const { linkHash } = await newCode(samira);
    const other = await newCode(samira, { app: "dashboard" });
    await store.write((tx) => retireCodes(tx, { personId: samira, app: "portal", at: noon }));
    expect(await liveIds(samira)).toEqual([]);
    expect(await store.write((tx) => claimLink(tx, { linkHash, app: "portal", at: noon }))).toBeNull();
    expect(await store.write((tx) => claimLink(tx, { linkHash: other.linkHash, app: "dashboard", at: noon }))).toBe(samira);
  });

  it("removes codes of long ago", async () => {
    const samira = await newPerson();
    await newCode(samira);
    const { id } = await newCode(samira, { expiresAt: later(60 * minute) });
    await store.write((tx) => removeCodesBefore(tx, later(30 * minute)));
    expect(await liveIds(samira)).toEqual([id]);
  });
});
