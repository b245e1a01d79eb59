import { writeInstallation } from "@naast/db/journal/installation-repository";
import { addMail } from "@naast/db/journal/outbox-repository";
import { engines } from "@naast/db/testing/stores";
import { NotFound, newId } from "@naast/vocabulary";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoCard, demoDaysAhead, demoMail, demoPeople, demoSignIn, demoTomorrow, isDemo } from "./demo.ts";
import { findSignIn } from "./sessions.ts";
import { noon, openTestEntrance, type TestEntrance, withEnvironment } from "./testing/entrance.ts";

describe.each(engines)("the demo on %s", (engine) => {
  let t: TestEntrance;
  beforeAll(async () => {
    t = await openTestEntrance(engine);
    const seed = [
      { key: "dennis", app: "portal", name: "Dennis", words: "Het plan is van hem", door: 1 },
      { key: "samira", app: "portal", name: "Samira", words: "Zijn zus", door: 2 },
      { key: "ingrid", app: "dashboard", name: "Ingrid", words: "Netwerkondersteuner", door: 3 },
      { key: "rik", app: "portal", name: "Rik", words: "Zijn buurman" },
      { key: "abdi", app: "portal", name: "Abdi", words: "Nog zonder netwerk" },
      { key: "peter", app: "dashboard", name: "Peter", words: "Teamleider" },
    ];
    for (const { key, ...row } of seed) {
      const { personId } = await t.addPerson();
      await t.entrance.store.write((tx) => writeInstallation(tx, `demo:${key}`, JSON.stringify({ personId, ...row })));
    }
    const content = { code: "123456", link: "http://localhost:3001/x", language: "nl", expiresAt: noon.toISOString() };
    const mail = { id: newId("Outbox"), kind: "signInCode", app: "portal", recipient: "dennis@example.org", createdAt: noon } as const;
    await t.entrance.store.write((tx) => addMail(tx, { ...mail, content }));
    await t.entrance.store.write((tx) => addMail(tx, { ...mail, id: newId("Outbox"), content: {} }));
  });
  afterAll(() => t.close());

  const inDemo = <Result>(work: () => Promise<Result>) => withEnvironment({ DEMO: "1" }, work);
  const enter = (person: string, app: "portal" | "dashboard" = "portal") => demoSignIn(t.entrance, { app, person, replaces: null });

  describe.each([undefined, "", "0", "true", "yes"])("with DEMO=%s", (value) => {
    const outside = <Result>(work: () => Promise<Result>) => withEnvironment({ DEMO: value }, work);

    it("is absent: no people, no way in, no mail, no tomorrow", async () => {
      await outside(async () => {
        expect(isDemo()).toBe(false);
        await expect(demoPeople(t.entrance, "portal")).rejects.toEqual(new NotFound());
        await expect(enter("dennis")).rejects.toEqual(new NotFound());
        await expect(demoMail(t.entrance)).rejects.toEqual(new NotFound());
        await expect(demoCard(t.entrance)).rejects.toEqual(new NotFound());
        await expect(demoTomorrow(t.entrance)).rejects.toEqual(new NotFound());
        expect(await demoDaysAhead(t.entrance)).toBe(0);
      });
      expect(await t.entrance.store.read.$count(t.entrance.store.tables.session)).toBe(0);
    });
  });

  it("offers the three doors of both apps, then the other people of this one", async () => {
    const named = async (app: "portal" | "dashboard") =>
      (await inDemo(() => demoPeople(t.entrance, app))).map(({ key, door }) => `${key} ${door}`);
    expect(await named("portal")).toEqual(["dennis 1", "samira 2", "ingrid 3", "abdi null", "rik null"]);
    expect(await named("dashboard")).toEqual(["dennis 1", "samira 2", "ingrid 3", "peter null"]);
  });

  it("signs in with a session like any other", async () => {
    const { token } = await inDemo(() => enter("dennis"));
    const [dennis] = await inDemo(() => demoPeople(t.entrance, "portal"));
    expect((await findSignIn(t.entrance, { app: "portal", token }))?.signedIn.personId).toBe(dennis?.personId);
  });

  it("finds nobody who was not seeded, and nobody of the other app", async () => {
    for (const person of ["nobody", "", "clockAheadDays"]) await expect(inDemo(() => enter(person))).rejects.toEqual(new NotFound());
    await expect(inDemo(() => enter("ingrid"))).rejects.toEqual(new NotFound());
    await expect(inDemo(() => enter("dennis", "dashboard"))).rejects.toEqual(new NotFound());
  });

  it("shows the card that the seed made, and none when it made none", async () => {
    expect(await inDemo(() => demoCard(t.entrance))).toBeNull();
    const card = { name: "Abdi", code: "K7MRT-4XPDN", pin: "4739" };
    await t.entrance.store.write((tx) => writeInstallation(tx, "demoCard", JSON.stringify(card)));
    expect(await inDemo(() => demoCard(t.entrance))).toEqual(card);
  });

  it("shows the mail that still has words", async () => {
    const mail = await inDemo(() => demoMail(t.entrance));
    expect(mail).toEqual([
      {
        id: expect.any(String),
        app: "portal",
        recipient: "dennis@example.org",
        subject: "Je code",
        text: expect.stringContaining("123456"),
        at: noon.getTime(),
      },
    ]);
  });

  it("moves the story on by a day, and signs nobody out by that", async () => {
    const { token } = await inDemo(() => enter("ingrid", "dashboard"));
    expect(await inDemo(() => demoTomorrow(t.entrance))).toBe(1);
    expect(await inDemo(() => demoTomorrow(t.entrance))).toBe(2);
    expect(await inDemo(() => demoDaysAhead(t.entrance))).toBe(2);
    expect(await findSignIn(t.entrance, { app: "dashboard", token })).not.toBeNull();
  });
});
